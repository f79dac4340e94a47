package dev.ipnledger.domain;

/**
 * The shape that the ids of a kind have. Ids are made and told apart several times for each
 * document, and to compare them with a picture takes a fifth of what a regular expression takes.
 *
 * @param first what the first character may be
 * @param rest a picture of the others: {@code d} stands for a digit, {@code l} for a capital
 *     letter, {@code x} for either, everything else for itself
 */
record IdShape(String first, String rest) {
  static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  boolean fits(String text) {
    if (text.length() != rest.length() + 1 || first.indexOf(text.charAt(0)) < 0) {
      return false;
    }
    for (int i = 0; i < rest.length(); i++) {
      if (!fits(text.charAt(i + 1), rest.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(char found, char wanted) {
    return switch (wanted) {
      case 'd' -> isDigit(found);
      case 'l' -> isLetter(found);
      case 'x' -> isDigit(found) || isLetter(found);
      default -> found == wanted;
    };
  }

  private static boolean isDigit(char found) {
    return found >= '0' && found <= '9';
  }

  private static boolean isLetter(char found) {
    return found >= 'A' && found <= 'Z';
  }
}
