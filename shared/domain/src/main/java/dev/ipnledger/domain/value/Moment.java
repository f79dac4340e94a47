package dev.ipnledger.domain.value;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Comparator;

/**
 * A point in time as a document writes it. Reports write whole seconds where answers and
 * notifications write milliseconds, so a value without a fraction only says which second it was: it
 * equals none within that second, and one that has a fraction wins over it.
 *
 * @param instant UTC, whole milliseconds
 * @param fraction whether the document wrote a fraction of the second, be it {@code .000}
 */
public record Moment(Instant instant, boolean fraction) implements Value {
  /** Later is greater; within one second a value with a fraction is greater than one without. */
  public static final Comparator<Moment> LATEST =
      Comparator.comparing(Moment::second)
          .thenComparing(Moment::fraction)
          .thenComparing(Moment::instant);

  /** Earlier is smaller; within one second a value with a fraction is smaller than one without. */
  public static final Comparator<Moment> EARLIEST =
      Comparator.comparing(Moment::second)
          .thenComparing(moment -> !moment.fraction)
          .thenComparing(Moment::instant);

  public Moment {
    requireNonNull(instant, "instant is null");
    instant = instant.truncatedTo(ChronoUnit.MILLIS);
    if (!fraction && !instant.equals(instant.truncatedTo(ChronoUnit.SECONDS))) {
      throw new IllegalArgumentException("a fraction of the second without fraction: " + instant);
    }
  }

  /** A time of our own or of the envelope, known to the millisecond. */
  public static Moment of(Instant instant) {
    return new Moment(instant, true);
  }

  /**
   * Reads an XML dateTime: with or without fraction, with {@code Z}, an offset or no zone (which
   * means UTC), with white space around it, colons percent-encoded or not.
   *
   * @throws MalformedValueException if it is none
   */
  public static Moment parse(String text) {
    String plain = text.strip().replace("%3A", ":").replace("%3a", ":");
    try {
      Instant instant = UsualTime.isOne(plain) ? UsualTime.read(plain) : unusual(plain);
      int year = instant.atOffset(ZoneOffset.UTC).getYear();
      if (year < 1 || year > 9999) {
        throw new MalformedValueException(MalformedValueException.Cause.NOT_A_TIME, text);
      }
      boolean fraction = plain.indexOf('.') >= 0;
      return new Moment(instant, fraction);
    } catch (DateTimeException e) {
      throw new MalformedValueException(MalformedValueException.Cause.NOT_A_TIME, text);
    }
  }

  private static Instant unusual(String text) {
    TemporalAccessor parsed =
        DateTimeFormatter.ISO_DATE_TIME.parseBest(text, Instant::from, LocalDateTime::from);
    return parsed instanceof LocalDateTime local
        ? local.toInstant(ZoneOffset.UTC)
        : Instant.from(parsed);
  }

  /** Whether both can be the same point in time, given what each of them says. */
  public boolean agreesWith(Moment other) {
    return (fraction && other.fraction)
        ? instant.equals(other.instant)
        : second().equals(other.second());
  }

  /** ISO 8601 UTC, with three digits of fraction where the document had one. */
  @Override
  public String canonical() {
    return UsualTime.write(instant, fraction);
  }

  @Override
  public String toString() {
    return canonical();
  }

  private Instant second() {
    return instant.truncatedTo(ChronoUnit.SECONDS);
  }
}
