package dev.ipnledger.reports;

/** A file that is no report of the kind it should be, or breaks off. Repeats nothing of it. */
public final class ReportRefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final long line;

  ReportRefusedException(long line, String complaint) {
    super(sentence(line, complaint));
    this.line = line;
  }

  ReportRefusedException(long line, String complaint, Exception cause) {
    super(sentence(line, complaint), cause);
    this.line = line;
  }

  /** Where, from 1; 0 when it is not known. */
  public long line() {
    return line;
  }

  private static String sentence(long line, String complaint) {
    return "The report " + complaint + (line > 0 ? ", line " + line : "");
  }
}
