package dev.ipnledger.simulation.amazon;

import dev.ipnledger.mws.transport.DocumentTransport;
import dev.ipnledger.mws.transport.HttpAnswer;
import dev.ipnledger.mws.transport.Transport;
import dev.ipnledger.sandbox.http.Body;
import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.simulation.fault.Fault;
import dev.ipnledger.simulation.fault.Weather;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Calls of the functions to Amazon, and what can happen to them on the way. */
public final class AmazonTransport implements Transport, DocumentTransport {
  private static final String FORM = "application/x-www-form-urlencoded; charset=utf-8";
  private static final int OK = 200;

  private static final String THROTTLED =
      "<ErrorResponse><Error><Type>Sender</Type><Code>RequestThrottled</Code>"
          + "<Message>Request is throttled</Message></Error></ErrorResponse>";

  private final Amazon amazon;
  private final Weather weather;
  private final ReportFaults reports;
  private final CallWatch watch;
  private final Runnable beforeGet;

  /** Sees each call as Amazon does. */
  public interface CallWatch {
    /** Before it has an effect. */
    void sent(String form);

    /** What Amazon answered. */
    void answered(String form, String answer);
  }

  /**
   * @param beforeGet run before each question: the caller may stand still there
   */
  public AmazonTransport(Amazon amazon, Weather weather, CallWatch watch, Runnable beforeGet) {
    this.amazon = amazon;
    this.weather = weather;
    this.reports = new ReportFaults(weather);
    this.watch = watch;
    this.beforeGet = beforeGet;
  }

  @Override
  public HttpAnswer post(URI address, String form) throws IOException {
    return carry(call(address, "", FORM, form), form);
  }

  @Override
  public HttpAnswer upload(URI address, String contentType, Path file) throws IOException {
    String form = address.getRawQuery();
    return carry(call(address, form, contentType, Files.readString(file)), form);
  }

  @Override
  public HttpAnswer download(URI address, String form, Path file) throws IOException {
    HttpAnswer answer = carry(call(address, "", FORM, form), form);
    if (answer.status() != OK) {
      return answer;
    }
    HttpAnswer delivered = reports.delivered(answer);
    Files.write(file, delivered.body());
    return new HttpAnswer(OK, delivered.headers(), new byte[0]);
  }

  private static HttpCall call(URI address, String query, String contentType, String body) {
    return new HttpCall(
        "POST",
        address.getPath(),
        query,
        Map.of(
            "host",
            address.getAuthority(),
            "content-type",
            contentType,
            "user-agent",
            "simulation/1 (Language=Java)"),
        Body.of(body),
        true);
  }

  /**
   * @param form the parameters, wherever in the call they stand
   */
  private HttpAnswer carry(HttpCall call, String form) throws IOException {
    if (form.contains("Action=Get")) {
      beforeGet.run();
    }
    weather.mayCrash(Fault.CRASH_BEFORE_CALL);
    if (weather.strikes(Fault.AMAZON_UNAVAILABLE)) {
      int status = weather.random(Fault.AMAZON_UNAVAILABLE).nextBoolean() ? 500 : 503;
      return HttpAnswer.of(status, new byte[0]);
    }
    if (weather.strikes(Fault.AMAZON_THROTTLED)) {
      return HttpAnswer.of(503, THROTTLED.getBytes(StandardCharsets.UTF_8));
    }
    if (weather.strikes(Fault.HTML_ANSWER)) {
      return HttpAnswer.of(
          weather.random(Fault.HTML_ANSWER).nextBoolean() ? OK : 502,
          "<html><body>We'll be right back<br></body></html>".getBytes(StandardCharsets.UTF_8));
    }
    watch.sent(form);
    var answer = amazon.parts().answer(call);
    watch.answered(form, answer.body());
    weather.mayCrash(Fault.CRASH_AFTER_CALL);
    if (weather.strikes(Fault.ANSWER_LOST)) {
      throw new IOException("the answer was lost");
    }
    Map<String, List<String>> headers = new HashMap<>();
    answer.headers().forEach((name, value) -> headers.put(name, List.of(value)));
    return new HttpAnswer(
        answer.status(),
        HttpHeaders.of(headers, (name, value) -> true),
        answer.body().getBytes(StandardCharsets.UTF_8));
  }
}
