package dev.ipnledger.runtime.lambda;

import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * An event on its way into or out of a function: written to JSON and read again by the serializers
 * of Lambda's own Java runtime, so that a handler sees what Lambda would give it, defaults, lost
 * fields and all.
 *
 * @param <T> an event type of {@code aws-lambda-java-events}
 */
public final class LambdaWire<T> {
  private final PojoSerializer<T> serializer;

  private LambdaWire(PojoSerializer<T> serializer) {
    this.serializer = serializer;
  }

  /**
   * The wire for one event type.
   *
   * @throws IllegalArgumentException when Lambda has no serializer of its own for the type
   */
  public static <T> LambdaWire<T> of(Class<T> type) {
    if (!LambdaEventSerializers.isLambdaSupportedEvent(type.getName())) {
      throw new IllegalArgumentException("not an event that Lambda serializes: " + type);
    }
    return new LambdaWire<>(
        LambdaEventSerializers.serializerFor(type, LambdaWire.class.getClassLoader()));
  }

  /** The event as its receiver gets it; never the same object. */
  public T carry(T event) {
    return serializer.fromJson(new ByteArrayInputStream(write(event).toByteArray()));
  }

  /** The event's JSON as Lambda writes it. */
  public String json(T event) {
    return write(event).toString(StandardCharsets.UTF_8);
  }

  private ByteArrayOutputStream write(T event) {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    serializer.toJson(event, json);
    return json;
  }
}
