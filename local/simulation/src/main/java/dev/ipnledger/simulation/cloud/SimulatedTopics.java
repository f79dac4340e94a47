package dev.ipnledger.simulation.cloud;

import dev.ipnledger.sandbox.notify.Carrier;
import dev.ipnledger.sandbox.notify.SignedMessage;
import dev.ipnledger.simulation.fault.Fault;
import dev.ipnledger.simulation.fault.Weather;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What SNS does with what Amazon publishes: rarely just deliver it once and at once. */
public final class SimulatedTopics implements Carrier {
  /** The door. */
  @FunctionalInterface
  public interface Door {
    /**
     * Returns the HTTP status.
     *
     * @param genuine whether Amazon signed these very bytes
     */
    int post(Map<String, String> headers, byte[] body, boolean genuine);
  }

  private static final Answer TAKEN = new Answer(200, "");
  private static final Duration RETRY = Duration.ofSeconds(20);
  private static final int ATTEMPTS = 50;

  private final Timeline time;
  private final Weather weather;
  private final Duration longestDelay;
  private final Door door;
  private final Supplier<Counterfeits> counterfeits;
  private int published;

  /**
   * @param longestDelay of a message, when it is late for long
   * @param counterfeits makes copies that nobody or somebody else signed
   */
  public SimulatedTopics(
      Timeline time,
      Weather weather,
      Duration longestDelay,
      Door door,
      Supplier<Counterfeits> counterfeits) {
    this.time = time;
    this.weather = weather;
    this.longestDelay = longestDelay;
    this.door = door;
    this.counterfeits = counterfeits;
  }

  /** How many notifications Amazon published. */
  public int published() {
    return published;
  }

  @Override
  public Answer carry(URI endpoint, SignedMessage message) {
    published++;
    if (weather.strikes(Fault.FORGED)) {
      forge(message);
    }
    if (weather.strikes(Fault.STRAY)) {
      byte[] stray = counterfeits.get().stray(message.body());
      Map<String, String> headers = new HashMap<>(message.headers());
      headers.put("x-amz-sns-topic-arn", counterfeits.get().topic(stray));
      send(headers, stray, true, pause());
    }
    if (weather.strikes(Fault.DROPPED)) {
      return TAKEN;
    }
    byte[] body = message.body().getBytes(StandardCharsets.UTF_8);
    if (weather.strikes(Fault.CORRUPTED)) {
      int place = weather.random(Fault.CORRUPTED).nextInt(body.length);
      byte[] other = body.clone();
      other[place] ^= 1;
      send(message.headers(), other, false, Duration.ZERO);
      return TAKEN;
    }
    send(message.headers(), body, true, pause());
    if (weather.strikes(Fault.DUPLICATED)) {
      send(message.headers(), body, true, pause());
    }
    if (weather.strikes(Fault.PUBLISHED_TWICE)) {
      send(message.headers(), counterfeits.get().again(message.body()), true, pause());
    }
    return TAKEN;
  }

  /** After the true one, with a header that agrees with the body, or names the true topic. */
  private void forge(SignedMessage message) {
    byte[] body = counterfeits.get().forged(message.body());
    Map<String, String> headers = new HashMap<>(message.headers());
    if (weather.random(Fault.FORGED).nextBoolean()) {
      headers.put("x-amz-sns-topic-arn", counterfeits.get().topic(body));
    }
    send(headers, body, false, Duration.ofMinutes(1));
  }

  private Duration pause() {
    if (weather.strikes(Fault.DELAYED)) {
      return Duration.ofSeconds(
          weather.random(Fault.DELAYED).nextInt((int) longestDelay.toSeconds()));
    }
    return weather.strikes(Fault.REORDERED)
        ? Duration.ofSeconds(weather.random(Fault.REORDERED).nextInt(600))
        : Duration.ZERO;
  }

  private void send(Map<String, String> headers, byte[] body, boolean genuine, Duration pause) {
    send(headers, body, genuine, pause, ATTEMPTS);
  }

  private void send(
      Map<String, String> headers, byte[] body, boolean genuine, Duration pause, int attempts) {
    time.in(
        pause,
        () -> {
          if (door.post(headers, body, genuine) >= 500 && attempts > 1) {
            send(headers, body, genuine, RETRY, attempts - 1);
          }
        });
  }
}
