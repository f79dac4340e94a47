package dev.ipnledger.reconcile;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ipnledger.mws.transport.HttpAnswer;
import dev.ipnledger.mws.transport.Transport;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stands where Amazon would be: answers by the id in the signed form, and remembers who asked. */
final class AmazonAnswers implements Transport {
  final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, HttpAnswer> answers = new HashMap<>();
  private final InstantSource clock;

  private Duration stampedBefore = Duration.ZERO;

  AmazonAnswers(InstantSource clock) {
    this.clock = clock;
  }

  void capture(String id, String state) {
    String xml =
        """
        <GetCaptureDetailsResponse><GetCaptureDetailsResult><CaptureDetails>
        <AmazonCaptureId>%s</AmazonCaptureId><CaptureReferenceId>ref</CaptureReferenceId>
        <CaptureAmount><Amount>10.00</Amount><CurrencyCode>EUR</CurrencyCode></CaptureAmount>
        <IdList/><CreationTimestamp>2026-03-01T10:00:00.000Z</CreationTimestamp>
        <CaptureStatus><State>%s</State>
        <LastUpdateTimestamp>2026-03-01T10:00:01.000Z</LastUpdateTimestamp></CaptureStatus>
        </CaptureDetails></GetCaptureDetailsResult></GetCaptureDetailsResponse>
        """
            .formatted(id, state);
    answers.put(id, ok(xml));
  }

  void order(String id, String state) {
    String xml =
        """
        <GetOrderReferenceDetailsResponse><GetOrderReferenceDetailsResult><OrderReferenceDetails>
        <AmazonOrderReferenceId>%s</AmazonOrderReferenceId>
        <OrderTotal><Amount>10.00</Amount><CurrencyCode>EUR</CurrencyCode></OrderTotal>
        <CreationTimestamp>2026-03-01T09:59:00.000Z</CreationTimestamp>
        <ExpirationTimestamp>2026-08-28T09:59:00.000Z</ExpirationTimestamp>
        <OrderReferenceStatus><State>%s</State>
        <LastUpdateTimestamp>2026-03-01T09:59:30.000Z</LastUpdateTimestamp></OrderReferenceStatus>
        </OrderReferenceDetails></GetOrderReferenceDetailsResult></GetOrderReferenceDetailsResponse>
        """
            .formatted(id, state);
    answers.put(id, ok(xml));
  }

  void error(String id, int status, String code) {
    String xml = "<ErrorResponse><Error><Code>%s</Code></Error></ErrorResponse>".formatted(code);
    answers.put(id, HttpAnswer.of(status, xml.getBytes(UTF_8)));
  }

  void html(String id) {
    answers.put(id, HttpAnswer.of(502, "<html>Bad Gateway</html>".getBytes(UTF_8)));
  }

  void garbage(String id) {
    answers.put(id, ok("this is no document"));
  }

  @Override
  public HttpAnswer post(URI address, String form) throws IOException {
    String id = form.replaceAll("(?s).*Amazon(?:Capture|Refund|OrderReference)Id=([^&]*).*", "$1");
    asked.add(id);
    HttpAnswer answer = answers.get(id);
    if (answer == null) {
      throw new IOException("no connection");
    }
    return answer.status() == 200 ? stamped(answer) : answer;
  }

  /** Answers from now on bear a time before the time of the question. */
  void stampBefore(Duration behind) {
    stampedBefore = behind;
  }

  private static HttpAnswer ok(String xml) {
    return HttpAnswer.of(200, xml.getBytes(UTF_8));
  }

  private HttpAnswer stamped(HttpAnswer answer) {
    Map<String, List<String>> headers =
        Map.of("x-mws-timestamp", List.of(clock.instant().minus(stampedBefore).toString()));
    return new HttpAnswer(200, HttpHeaders.of(headers, (name, value) -> true), answer.body());
  }
}
