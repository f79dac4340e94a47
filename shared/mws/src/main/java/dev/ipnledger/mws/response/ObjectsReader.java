package dev.ipnledger.mws.response;

import dev.ipnledger.documents.Details;
import dev.ipnledger.documents.DetailsReader;
import dev.ipnledger.documents.DetailsReading;
import dev.ipnledger.documents.Unidentified;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.mws.response.Reading.Read;
import dev.ipnledger.mws.response.Reading.Unreadable;
import dev.ipnledger.xml.XmlDocument;
import dev.ipnledger.xml.XmlRefusedException;
import java.util.ArrayList;
import java.util.List;

/** Answers that state payment objects. */
final class ObjectsReader {
  private ObjectsReader() {}

  /** The object that was made, changed or read: the only one of its kind in the answer. */
  static Reading<StatedObject> one(ObjectKind kind, Account account, XmlDocument answer) {
    try {
      List<Statement> found =
          DetailsReader.readAll(answer).stream()
              .filter(Details.class::isInstance)
              .map(Details.class::cast)
              .filter(details -> details.kind() == kind)
              .distinct()
              .map(details -> details.in(account))
              .toList();
      return switch (found.size()) {
        case 1 ->
            new Read<>(new StatedObject(found.getFirst(), Leaves.all("ConstraintID", answer)));
        case 0 -> new Unreadable<>("The answer holds no " + kind.wireName() + " with an id");
        default -> new Unreadable<>("The answer states more than one " + kind.wireName());
      };
    } catch (XmlRefusedException e) {
      return new Unreadable<>(String.valueOf(e.getMessage()));
    }
  }

  static Reading<OrderReferencePage> orderReferences(Account account, XmlDocument answer) {
    List<Statement> statements = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    try {
      for (DetailsReading reading : DetailsReader.readAll(answer)) {
        switch (reading) {
          case Details details -> statements.add(details.in(account));
          case Unidentified unidentified -> problems.add(unidentified.sentence());
        }
      }
      return new Read<>(
          new OrderReferencePage(
              statements, problems, Leaves.inside(answer).text("NextPageToken")));
    } catch (XmlRefusedException e) {
      return new Unreadable<>(String.valueOf(e.getMessage()));
    }
  }
}
