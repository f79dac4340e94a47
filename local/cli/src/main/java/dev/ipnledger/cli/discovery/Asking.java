package dev.ipnledger.cli.discovery;

import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.view.View;
import dev.ipnledger.ledger.Asked;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Recorder;
import java.util.Optional;

/** Asks Amazon about one object, records the answer, and tells what it changed. */
record Asking(Ledger ledger, Recorder recorder, PatientInquiry inquiry) {
  /**
   * One object.
   *
   * @param line where the file names it
   */
  Taken about(long line, ObjectRef object) {
    Optional<View> before = ledger.read(object).object().map(ObjectItem::view);
    return switch (inquiry.ask(object)) {
      case Asked.Answered answered ->
          Changes.of(
              line,
              before,
              recorder.answer(object, answered.evidence()).view(),
              answered.evidence().observation().statement());
      case Asked.Failed failed ->
          Taken.not(line, object.id().text(), "Amazon answered " + failed.failure());
      case Asked.Barred barred ->
          Taken.not(line, object.id().text(), "the seller's keys do not open: " + barred.failure());
      case Asked.Nothing _ ->
          Taken.not(line, object.id().text(), "no call could be made: no quota, or no Get for it");
    };
  }
}
