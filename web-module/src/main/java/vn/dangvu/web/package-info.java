/** Pages, page beans and sentences. A page bean turns what was typed into a command and an operation's answer into a page. */
package vn.dangvu.web;
