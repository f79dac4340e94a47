package dev.ipnledger.simulation.amazon;

import dev.ipnledger.mws.transport.HttpAnswer;
import dev.ipnledger.sandbox.service.Md5;
import dev.ipnledger.simulation.fault.Fault;
import dev.ipnledger.simulation.fault.Weather;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * What can be wrong with a report that Amazon gives: its rows, its end, whose it is; and with its
 * bytes on the way, which its digest tells.
 */
final class ReportFaults {
  private static final String DIGEST = "Content-MD5";

  private final Weather weather;
  private final ReportRows rows = new ReportRows();
  private String another = "";

  ReportFaults(Weather weather) {
    this.weather = weather;
  }

  /**
   * The answer as it arrives.
   *
   * @param answer with status 200; one without a digest is no report, and comes as it is
   */
  HttpAnswer delivered(HttpAnswer answer) {
    if (answer.contentMd5().isEmpty()) {
      return answer;
    }
    String made = new String(answer.body(), StandardCharsets.UTF_8);
    String given = given(made);
    another = made;
    return new HttpAnswer(
        answer.status(),
        HttpHeaders.of(
            headers(answer, Md5.base64(given.getBytes(StandardCharsets.UTF_8))),
            (name, value) -> true),
        arrived(given).getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, List<String>> headers(HttpAnswer answer, String digest) {
    Map<String, List<String>> headers = new HashMap<>(answer.headers().map());
    headers.keySet().removeIf(DIGEST::equalsIgnoreCase);
    headers.put(DIGEST, List.of(digest));
    return headers;
  }

  /** What Amazon takes for the report. */
  private String given(String made) {
    if (!another.isEmpty() && weather.strikes(Fault.REPORT_FOREIGN)) {
      return another;
    }
    String text =
        weather.strikes(Fault.REPORT_ROWS)
            ? rows.mixed(made, another, weather.random(Fault.REPORT_ROWS))
            : made;
    return weather.strikes(Fault.REPORT_BREAKS_OFF)
        ? text.substring(0, weather.random(Fault.REPORT_BREAKS_OFF).nextInt(text.length()))
        : text;
  }

  private String arrived(String given) {
    if (given.isEmpty() || !weather.strikes(Fault.REPORT_DAMAGED)) {
      return given;
    }
    SplittableRandom random = weather.random(Fault.REPORT_DAMAGED);
    return random.nextBoolean()
        ? given.substring(0, random.nextInt(given.length()))
        : otherDigits(given, random);
  }

  /** Still a document, with other sums in it. */
  private static String otherDigits(String given, SplittableRandom random) {
    return given.replaceAll("(<Amount>)\\d", "$1" + (1 + random.nextInt(9)));
  }
}
