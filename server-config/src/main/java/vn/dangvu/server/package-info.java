/**
 * Starts the system: looks at everything that could be wrong before anything runs, migrates the schema as its owner, then
 * runs the application server as a child. What is wrong is one line, in Vietnamese and in English, and a non-zero exit.
 */
package vn.dangvu.server;
