package dev.ipnledger.cli.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class InterestTest {
  @Test
  void withoutKindsAllAreWantedOfWhatIsWanted() {
    Interest interest = Interest.of(List.of(), true, false);
    assertThat(interest.changes()).contains("Capture", "Chargeback");
    assertThat(interest.alertPolicy()).isEmpty();
    assertThat(Interest.of(List.of(), true, true).alerts()).contains("HardDecline", "Quarantine");
  }

  @Test
  void aKindGoesToTheTopicThatHasItAndTheOtherIsLeftAlone() {
    Interest interest = Interest.of(List.of("HardDecline", "OrderSuspended"), true, true);
    assertThat(interest.changePolicy()).isEmpty();
    assertThat(interest.alertPolicy()).contains("{\"kind\":[\"HardDecline\",\"OrderSuspended\"]}");
  }

  @Test
  void aKindThatBothTopicsHaveGoesToBoth() {
    Interest interest = Interest.of(List.of("Chargeback"), true, true);
    assertThat(interest.changePolicy()).contains("{\"kind\":[\"Chargeback\"]}");
    assertThat(interest.alertPolicy()).contains("{\"kind\":[\"Chargeback\"]}");
  }

  @Test
  void anUnknownKindIsNamedWithThoseThatThereAre() {
    assertThatThrownBy(() -> Interest.of(List.of("HardDeclin"), true, true))
        .hasMessageContaining("there is no kind HardDeclin")
        .hasMessageContaining("HardDecline")
        .hasMessageContaining("Capture");
  }

  @Test
  void nothingLeftToListenToIsSaid() {
    assertThatThrownBy(() -> Interest.of(List.of("HardDecline"), true, false))
        .hasMessageContaining("of HardDecline there are no changes");
  }
}
