package dev.ipnledger.cli.inspect;

import dev.ipnledger.cli.inspect.Content.ErrorFacts;
import dev.ipnledger.cli.inspect.Content.NotificationFacts;
import dev.ipnledger.documents.Details;
import dev.ipnledger.documents.DetailsReader;
import dev.ipnledger.documents.DetailsReading;
import dev.ipnledger.documents.Unidentified;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.ipn.NotificationType;
import dev.ipnledger.mws.error.ErrorCode;
import dev.ipnledger.mws.error.ErrorDocument;
import dev.ipnledger.xml.XmlDocument;
import dev.ipnledger.xml.XmlRefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What XML files say that stand for themselves. */
final class XmlContent {
  private XmlContent() {}

  static Inspection inspect(String file, XmlDocument xml) {
    try {
      String root = xml.rootName();
      if (NotificationType.ofRoot(root).isPresent()) {
        return Inspection.bare(
            file, DocumentKind.NOTIFICATION_DATA, NotificationContent.ofData(xml));
      }
      if (root.equals(ErrorDocument.ROOT)) {
        return Inspection.bare(file, DocumentKind.ERROR_RESPONSE, error(xml));
      }
      return answer(file, root, DetailsReader.readAll(xml));
    } catch (XmlRefusedException e) {
      return Inspection.bare(
          file, DocumentKind.UNKNOWN, Content.notUnderstood(String.valueOf(e.getMessage())));
    }
  }

  /** Any answer, and the details that stand alone, as they do in reports about batches. */
  private static Inspection answer(String file, String root, List<DetailsReading> readings) {
    if (!root.endsWith("Response") && readings.isEmpty()) {
      return Inspection.bare(
          file,
          DocumentKind.UNKNOWN,
          Content.notUnderstood(
              "The XML is neither a notification's nor an answer of the service"));
    }
    List<SeenObject> objects = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    boolean understood = true;
    Environment environment = null;
    for (DetailsReading reading : readings) {
      switch (reading) {
        case Details details -> {
          objects.add(SeenObject.of(details));
          problems.addAll(details.problems());
          environment = environment == null ? details.environment() : environment;
        }
        case Unidentified unidentified -> {
          understood = false;
          problems.add(unidentified.sentence());
        }
      }
    }
    NotificationFacts facts =
        environment == null
            ? null
            : NotificationFacts.of(null, null, null, environment.slug(), null);
    return Inspection.bare(
        file, DocumentKind.API_RESPONSE, new Content(understood, facts, objects, null, problems));
  }

  private static Content error(XmlDocument xml) {
    ErrorDocument error = ErrorDocument.parse(xml);
    if (error.code().isEmpty()) {
      return Content.notUnderstood("The error document has no Code that can be read");
    }
    Optional<ErrorCode> known = error.known();
    return new Content(
        true,
        null,
        List.of(),
        new ErrorFacts(
            error.code().get(),
            known.map(ErrorCode::httpStatus).orElse(null),
            known.map(ErrorCode::retriable).orElse(null)),
        known.isPresent() ? List.of() : List.of("The error code is not a known one"));
  }
}
