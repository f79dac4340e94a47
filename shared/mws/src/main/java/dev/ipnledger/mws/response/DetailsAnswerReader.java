package dev.ipnledger.mws.response;

import dev.ipnledger.documents.Details;
import dev.ipnledger.documents.DetailsReader;
import dev.ipnledger.documents.DetailsReading;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.mws.response.DetailsAnswer.Unusable.Cause;
import dev.ipnledger.xml.XmlDocument;
import dev.ipnledger.xml.XmlRefusedException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads answers to the {@code Get...Details} operations, and the objects in answers to other calls:
 * the details are found at whatever depth. Elements about the buyer are never looked at.
 */
public final class DetailsAnswerReader {
  private DetailsAnswerReader() {}

  /**
   * @param asked the object that the request named
   * @param body the answer as it came
   */
  public static DetailsAnswer read(ObjectRef asked, byte[] body) {
    return read(asked, XmlDocument.of(body));
  }

  /** The same of an answer that is read for something else too. */
  public static DetailsAnswer read(ObjectRef asked, XmlDocument answer) {
    List<DetailsReading> readings;
    try {
      readings = DetailsReader.readAll(answer);
    } catch (XmlRefusedException e) {
      return new DetailsAnswer.Unusable(Cause.NOT_XML, String.valueOf(e.getMessage()));
    }
    List<Details> found = readings.stream().flatMap(DetailsAnswerReader::identified).toList();
    List<Details> wanted =
        found.stream()
            .filter(it -> it.kind() == asked.kind() && it.id().equals(asked.id()))
            .distinct()
            .toList();
    return switch (wanted.size()) {
      case 1 -> new DetailsAnswer.Stated(wanted.getFirst().in(asked.account()));
      case 0 -> missing(found.isEmpty());
      default ->
          new DetailsAnswer.Unusable(
              Cause.MANY_OBJECTS, "The answer states the object more than once, differently");
    };
  }

  private static Stream<Details> identified(DetailsReading reading) {
    return reading instanceof Details details ? Stream.of(details) : Stream.empty();
  }

  private static DetailsAnswer missing(boolean noObject) {
    return noObject
        ? new DetailsAnswer.Unusable(Cause.NO_OBJECT, "The answer holds no object with an id")
        : new DetailsAnswer.Unusable(
            Cause.OTHER_OBJECT, "The answer is about another object than was asked for");
  }
}
