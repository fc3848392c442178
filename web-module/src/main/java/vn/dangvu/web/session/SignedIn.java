package vn.dangvu.web.session;

import java.io.Serializable;

/** All that a session keeps of who is signed in. Everything else is asked anew with each request. */
record SignedIn(long accountId, String stamp) implements Serializable {}
