package dev.ipnledger.domain.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.value.Flag;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Text;
import org.junit.jupiter.api.Test;

/** One sentence for each step by which one document's word can lose to another's. */
class BecauseTest {
  private static final String EARLY = "2015-11-21T16:00:00.000Z";
  private static final String LATE = "2015-11-22T09:00:00.000Z";

  @Test
  void noObjectLeavesAnEnd() {
    assertThat(new Papers(paper().in("Closed", EARLY), paper().in("Open", LATE)).because("Status"))
        .containsExactly("no object leaves Closed, and it can leave Open");
  }

  @Test
  void anEarlierStageOfItsLifeLoses() {
    assertThat(new Papers(paper().in("Open", EARLY), paper().in("Pending", LATE)).because("Status"))
        .containsExactly("Pending comes before Open in its life");
  }

  @Test
  void anEarlierTimeOfTheStateLoses() {
    assertThat(new Papers(paper().in("Open", EARLY), paper().in("Open", LATE)).because("Status"))
        .containsExactly(
            "its LastUpdateTimestamp 2015-11-21T16:00:00.000Z is earlier than"
                + " 2015-11-22T09:00:00.000Z");
  }

  @Test
  void ofTwoFirstTimesTheLaterLoses() {
    Papers papers =
        new Papers(
            Paper.about(ObjectKind.CAPTURE, "-C000001").in("Completed", EARLY),
            Paper.about(ObjectKind.CAPTURE, "-C000001").in("Completed", LATE));

    assertThat(papers.because("FirstCompleted"))
        .containsExactly(
            "its LastUpdateTimestamp 2015-11-22T09:00:00.000Z is later than"
                + " 2015-11-21T16:00:00.000Z");
  }

  @Test
  void aStateWithoutATimeLosesToOneWithATime() {
    assertThat(new Papers(paper().in("Open"), paper().in("Open", LATE)).because("Status"))
        .containsExactly(
            "it has no LastUpdateTimestamp, and the winner's is 2015-11-22T09:00:00.000Z");
  }

  @Test
  void wordsOfADocumentWithoutAStatusLoseToThoseOfOneWithAStatus() {
    Papers papers =
        new Papers(
            paper().stating(Fact.SOFT_DECLINE, new Flag(true)),
            paper().in("Declined", LATE).stating(Fact.SOFT_DECLINE, new Flag(false)));

    assertThat(papers.because("SoftDecline"))
        .containsExactly("it carries no status, and the winner does");
    assertThat(papers.explained("SoftDecline").winner().value()).isEqualTo("false");
  }

  @Test
  void whatWasSaidEarlierLosesWhenNothingElseDecides() {
    Papers papers =
        new Papers(
            paper().from(Source.GET, EARLY).stating(Fact.SOFT_DESCRIPTOR, new Text("SHOP")),
            paper().from(Source.GET, LATE).stating(Fact.SOFT_DESCRIPTOR, new Text("SHOP 24")));

    assertThat(papers.because("SoftDescriptor"))
        .containsExactly(
            "it was said at 2015-11-21T16:00:00.000Z, before 2015-11-22T09:00:00.000Z");
  }

  @Test
  void aWeakerKindOfDocumentGivesWay() {
    Papers papers = new Papers();
    for (Source source : Source.values()) {
      papers.add(
          paper().from(source, EARLY).stating(Fact.SOFT_DESCRIPTOR, new Text(source.name())));
    }

    assertThat(papers.explained("SoftDescriptor").winner().value()).isEqualTo("GET");
    assertThat(papers.because("SoftDescriptor"))
        .containsExactly(
            "a response gives way to a Get answer",
            "a report gives way to a Get answer",
            "a notification gives way to a Get answer",
            "a registration gives way to a Get answer");
  }

  @Test
  void theGreaterTextStandsWhereNothingElseTellsThemApart() {
    Papers papers =
        new Papers(
            paper().in(new Status("Open", null, "first", Moment.parse(EARLY))),
            paper().in(new Status("Open", null, "second", Moment.parse(EARLY))));

    assertThat(papers.because("Status"))
        .containsExactly("nothing else tells them apart, so the greater text stands");
    assertThat(papers.explained("Status").winner().value())
        .isEqualTo("Open, \"second\", since 2015-11-21T16:00:00.000Z");
  }

  @Test
  void whoSaysTheSameAtTheSameTimeAgrees() {
    Papers papers = new Papers(paper().in("Open", EARLY), paper().in("Open", EARLY));

    assertThat(papers.because("Status")).containsExactly("it says the same at the same time");
    assertThat(papers.explained("Status").rivals())
        .extracting(Rival::outcome)
        .containsExactly(Rival.Outcome.AGREES);
  }

  private static Paper paper() {
    return Paper.about(ObjectKind.AUTHORIZATION, "-A000001");
  }
}
