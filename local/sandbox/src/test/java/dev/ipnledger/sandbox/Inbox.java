package dev.ipnledger.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ipnledger.sandbox.http.Front;
import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.http.HttpCall;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntSupplier;

/** A seller's endpoint that keeps every delivery and answers what it is told to. */
public final class Inbox implements AutoCloseable {
  private final List<HttpCall> calls = new CopyOnWriteArrayList<>();
  private final Front front;
  private volatile IntSupplier status = () -> 200;

  public Inbox() {
    front = Front.open(0, this::answer);
  }

  private HttpAnswer answer(HttpCall call) {
    calls.add(call);
    return HttpAnswer.of(status.getAsInt(), "text/plain", "seen");
  }

  public URI address() {
    return URI.create(front.address() + "/notifications");
  }

  /** Forgets what came and answers 200 again. */
  public void clear() {
    calls.clear();
    status = () -> 200;
  }

  public void answers(IntSupplier statuses) {
    status = statuses;
  }

  public List<HttpCall> calls() {
    return List.copyOf(calls);
  }

  public List<String> bodies() {
    return calls.stream().map(call -> call.body().utf8().orElseThrow()).toList();
  }

  public List<JsonNode> envelopes() {
    return bodies().stream().map(Inbox::json).toList();
  }

  /** The parsed Message of every delivery. */
  public List<JsonNode> messages() {
    return envelopes().stream().map(envelope -> json(envelope.get("Message").asText())).toList();
  }

  /** {@code PaymentCapture Completed} for every delivery. */
  public List<String> summaries() {
    return messages().stream()
        .map(
            message ->
                message.get("NotificationType").asText()
                    + " "
                    + XmlReading.texts(message.get("NotificationData").asText(), "State")
                        .getFirst())
        .toList();
  }

  public static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }

  @Override
  public void close() {
    front.close();
  }
}
