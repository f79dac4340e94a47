package dev.ipnledger.reports;

/** Finds what stands between the fields. */
final class Separator {
  private static final char[] CANDIDATES = {',', '\t', ';'};

  private Separator() {}

  /** The candidate that the line has most of outside quotes; a comma when it has none. */
  static char of(String line) {
    char best = CANDIDATES[0];
    long most = 0;
    for (char candidate : CANDIDATES) {
      long count = count(line, candidate);
      if (count > most) {
        most = count;
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String line, char candidate) {
    boolean quoted = false;
    long count = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      quoted ^= c == '"';
      count += !quoted && c == candidate ? 1 : 0;
    }
    return count;
  }
}
