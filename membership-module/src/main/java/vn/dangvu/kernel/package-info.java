/**
 * The shared kernel: access, audit, law, time, documents and queries, which every module stands on. It knows no word of
 * the office and no module. It lives in membership-module because the top level of the project is fixed (ADR 2).
 */
package vn.dangvu.kernel;
