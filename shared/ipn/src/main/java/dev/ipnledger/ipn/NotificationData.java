package dev.ipnledger.ipn;

import dev.ipnledger.documents.BatchReader;
import dev.ipnledger.documents.Details;
import dev.ipnledger.documents.DetailsReader;
import dev.ipnledger.documents.DetailsReading;
import dev.ipnledger.documents.Happening;
import dev.ipnledger.documents.HappeningReading;
import dev.ipnledger.documents.MerchantEventReader;
import dev.ipnledger.documents.Unidentified;
import dev.ipnledger.xml.XmlDocument;
import dev.ipnledger.xml.XmlRefusedException;
import java.util.List;

/** The XML of a notification. Its root says what it is about, whatever the JSON around it says. */
public final class NotificationData {
  private NotificationData() {}

  /** Reads any XML; what is wrong with it is a result too. */
  public static DataReading read(XmlDocument xml) {
    try {
      return readOrRefuse(xml);
    } catch (QuarantineException e) {
      return e.refused();
    }
  }

  private static DataReading readOrRefuse(XmlDocument xml) throws QuarantineException {
    try {
      String root = xml.rootName();
      NotificationType type =
          NotificationType.ofRoot(root)
              .orElseThrow(
                  () ->
                      new QuarantineException(
                          QuarantineCause.UNKNOWN_TYPE,
                          "NotificationData has the root " + root + ", which no notification has"));
      return switch (type) {
        case BATCH -> new DataReading.Objectless(type, known(BatchReader.read(xml)));
        case SOLUTION_PROVIDER_EVENT ->
            new DataReading.Objectless(type, known(MerchantEventReader.read(xml)));
        default -> new DataReading.Stated(type, only(type.details().orElseThrow(), xml));
      };
    } catch (XmlRefusedException e) {
      boolean malformed = e.reason() == XmlRefusedException.Reason.MALFORMED;
      throw new QuarantineException(
          malformed ? QuarantineCause.NOT_XML : QuarantineCause.XML_REFUSED,
          "NotificationData: " + e.getMessage());
    }
  }

  private static Details only(String element, XmlDocument xml)
      throws XmlRefusedException, QuarantineException {
    List<DetailsReading> readings = DetailsReader.readNotified(xml, element);
    if (readings.isEmpty()) {
      throw new QuarantineException(
          QuarantineCause.MISSING_DETAILS, "NotificationData has no " + element);
    }
    if (readings.stream().distinct().count() > 1) {
      throw new QuarantineException(
          QuarantineCause.MANY_OBJECTS, element + " stands more than once, and they differ");
    }
    return switch (readings.getFirst()) {
      case Details details when readings.size() == 1 -> details;
      case Details details ->
          details.withProblems(List.of(element + " stands more than once, all equal"));
      case Unidentified unidentified -> throw quarantine(unidentified);
    };
  }

  private static Happening known(HappeningReading reading) throws QuarantineException {
    return switch (reading) {
      case Happening happening -> happening;
      case Unidentified unidentified -> throw quarantine(unidentified);
    };
  }

  private static QuarantineException quarantine(Unidentified unidentified) {
    return new QuarantineException(
        QuarantineCause.of(unidentified.cause()), unidentified.sentence());
  }
}
