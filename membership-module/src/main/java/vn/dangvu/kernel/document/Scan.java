package vn.dangvu.kernel.document;

/** A file that came with a form, before it is kept. */
public record Scan(String fileName, byte[] content) {}
