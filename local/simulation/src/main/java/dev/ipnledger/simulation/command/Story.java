package dev.ipnledger.simulation.command;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Of all the steps of a world those that concern what did not hold. */
final class Story {
  private static final Pattern ROOT = Pattern.compile("[A-Z]\\d{2}-\\d{7}-\\d{7}");
  private static final Pattern BEGIN =
      Pattern.compile("((?:order|agreement) \\d+) is (?:placed|opened).* as ([A-Z0-9-]+)$");

  private Story() {}

  /**
   * The steps about the orders and agreements that the violations name, and every fault; all steps
   * when they name none.
   *
   * @param steps each with its time, in their order
   */
  static List<String> of(List<String> steps, List<String> violations) {
    Set<String> names = new HashSet<>();
    for (String violation : violations) {
      ROOT.matcher(violation).results().forEach(found -> names.add(found.group()));
    }
    if (names.isEmpty()) {
      return steps;
    }
    for (String step : steps) {
      Matcher begin = BEGIN.matcher(step);
      if (begin.find() && names.contains(begin.group(2))) {
        names.add(begin.group(1) + ":");
      }
    }
    return steps.stream().filter(step -> isTold(step, names)).toList();
  }

  private static boolean isTold(String step, Set<String> names) {
    return !step.endsWith(": nothing")
        && (step.contains("fault") || names.stream().anyMatch(step::contains));
  }
}
