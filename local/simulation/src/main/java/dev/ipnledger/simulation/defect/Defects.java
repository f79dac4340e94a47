package dev.ipnledger.simulation.defect;

import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.quota.QuotaGate;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.mws.transport.Transport;
import dev.ipnledger.publish.topic.Topics;
import dev.ipnledger.sns.signature.SignatureVerifier;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The catalogue of deliberate defects. Each is one that a programmer could make. */
public final class Defects {
  private Defects() {}

  /** A forger's topic beside Amazon's: the same region and name, another AWS account. */
  public static String forgersTopic(String topicArn) {
    return topicArn.replace(":291180941288:", ":123456789012:");
  }

  /** All of them. */
  public static List<Defect> all() {
    return Stream.concat(single().stream(), ofBatches().stream()).toList();
  }

  /**
   * Those of feeds and of their reports, which need more worlds than most: few have odd reports.
   */
  public static List<Defect> ofBatches() {
    return Stream.concat(ReportDefects.all().stream(), FeedDefects.all().stream()).toList();
  }

  /** Those of notifications and of single calls. */
  private static List<Defect> single() {
    return List.of(
        ledger("the version is not checked", WriteDefects::versionUnchecked),
        ledger("a duplicate is a short cut", WriteDefects::duplicateIsShortCut),
        ledger("evidence is not kept", WriteDefects::evidenceNotKept),
        ledger("an answer is kept without its evidence", WriteDefects::answerWithoutEvidence),
        ledger("an answer is forgotten", WriteDefects::answerForgotten),
        ledger("every twentieth write is not awaited", WriteDefects::writeNotAwaited),
        ledger("a write that failed is taken for done", WriteDefects::throttledIsDone),
        ledger("evidence that failed is taken for kept", WriteDefects::throttledEvidenceIsDone),
        ledger("refunds are not written", WriteDefects::refundsNotWritten),
        ledger("only the first of a batch is kept", WriteDefects::onlyFirstOfBatch),
        ledger("the last arrival wins", MergeDefects::orderedByArrival),
        ledger("the newest envelope wins", MergeDefects::newestEnvelopeWins),
        ledger("the first writer wins", MergeDefects::firstWriterWins),
        ledger("the last notification replaces the view", MergeDefects::mergeForgotten),
        ledger("the reason is dropped", MergeDefects::reasonDropped),
        ledger("the seller's own id is dropped", MergeDefects::referenceDropped),
        ledger("amounts are a hundredfold", MergeDefects::hundredfoldAmounts),
        ledger("the agenda is lost", AgendaDefects::lost),
        ledger("the agenda is lost when nothing changed", AgendaDefects::lostOnNoChange),
        ledger("the agenda is lost once Amazon answered", AgendaDefects::lostWithAnswer),
        ledger("the agenda is lost after a failed call", AgendaDefects::lostAfterFailure),
        ledger("parents and children are not looked up", AgendaDefects::othersNotLookedUp),
        ledger("the agenda counts in a wrong unit", AgendaDefects::wrongUnit),
        ledger("the parent is assumed to be known", AgendaDefects::parentAssumedKnown),
        ledger("live objects are not reconciled", AgendaDefects::liveNotReconciled),
        ledger("what is Pending is not asked about", AgendaDefects::pendingRests),
        ledger("an Open authorization is taken for ended", AgendaDefects::openAuthorizationRests),
        quota("each function has a quota of its own", _ -> new CallDefects.QuotaOfItsOwn()),
        quota("the quota is not checked", _ -> new CallDefects.QuotaUnchecked()),
        quota("two calls count as one", CallDefects.QuotaOffByOne::new),
        transport("answers are remembered", CallDefects::answersRemembered),
        verifier("the signature covers no content", _ -> CallDefects.contentUnsigned()),
        verifier("a signature is right for ever", CallDefects::signaturesRemembered),
        ledger("nothing is raised", ToldDefects::notRaised),
        ledger("what an answer brings is not raised", ToldDefects::notRaisedWithAnswer),
        ledger("what was raised is never over", ToldDefects::neverOver),
        ledger("nobody is told what the registry lacks", ToldDefects::registryNotRaised),
        told("an event mixes up the environments", ToldDefects::environmentsMixedUp),
        told("an event shows what is as what was", ToldDefects::beforeIsAfter),
        told("alerts are not told", ToldDefects::withoutAlerts),
        told("only the first message of a call is told", ToldDefects::onlyFirst),
        told("what a topic refused is taken for told", ToldDefects::failureTakenForDone),
        new Defect("an alert is told before the write", ToldDefects.TellsFirst::new),
        new Defect(
            "the stream is not read again after a failure",
            PlatformDefects.FailedRecordsSkipped::new),
        policy("nobody is warned of what expires", TimeDefects::notWarned),
        policy("the end of the capture window is forgotten", TimeDefects::windowForgotten),
        policy("no order is ever stale", TimeDefects::neverStale),
        new Defect(
            "a run that lost its lease goes on with old answers",
            CloseDefects.OldAnswersWithoutLease::new),
        policy("an order is closed at once", CloseDefects::atOnce),
        policy("an order that is not captured in full is closed", CloseDefects::idleToo),
        new Defect("the topic is not checked", PlatformDefects.TopicUnchecked::new),
        new Defect("messages are deleted before the work", PlatformDefects.AcknowledgesFirst::new),
        new Defect("a partial failure is ignored", PlatformDefects.FailureIgnored::new));
  }

  private static Defect ledger(String name, Function<Ledger, LedgerTwist> twist) {
    return new Defect(
        name,
        () ->
            new Seams() {
              @Override
              public Ledger ledger(Ledger ledger) {
                return twist.apply(ledger).twisted();
              }
            });
  }

  private static Defect quota(String name, UnaryOperator<QuotaGate> twist) {
    return new Defect(
        name,
        () ->
            new Seams() {
              @Override
              public QuotaGate quota(QuotaGate quota) {
                return twist.apply(quota);
              }
            });
  }

  private static Defect transport(String name, UnaryOperator<Transport> twist) {
    return new Defect(
        name,
        () ->
            new Seams() {
              @Override
              public Transport transport(Transport transport) {
                return twist.apply(transport);
              }
            });
  }

  private static Defect told(String name, UnaryOperator<Topics> twist) {
    return new Defect(
        name,
        () ->
            new Seams() {
              @Override
              public Topics told(Topics topics) {
                return twist.apply(topics);
              }
            });
  }

  private static Defect policy(String name, UnaryOperator<Policy> twist) {
    return new Defect(
        name,
        () ->
            new Seams() {
              @Override
              public Policy policy(Policy policy) {
                return twist.apply(policy);
              }
            });
  }

  private static Defect verifier(String name, UnaryOperator<SignatureVerifier> twist) {
    return new Defect(
        name,
        () ->
            new Seams() {
              @Override
              public SignatureVerifier verifier(SignatureVerifier verifier) {
                return twist.apply(verifier);
              }
            });
  }
}
