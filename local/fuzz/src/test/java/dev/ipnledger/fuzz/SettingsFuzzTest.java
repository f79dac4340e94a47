package dev.ipnledger.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ipnledger.settings.KnownSellerKeys;
import dev.ipnledger.settings.SellerRegistry;

/** Documents of the operator: the registry of sellers and the secret with their keys. */
class SettingsFuzzTest {
  @FuzzTest
  void whatTheCheckFindsIsWhatReadingRefuses(byte[] document) {
    String json = new String(document, UTF_8);
    if (SellerRegistry.check(json).isEmpty()) {
      assertThat(SellerRegistry.parse(json)).isNotNull();
    } else {
      assertThatIllegalArgumentException().isThrownBy(() -> SellerRegistry.parse(json));
    }
    if (KnownSellerKeys.check(json).isEmpty()) {
      assertThat(KnownSellerKeys.parse(json)).isNotNull();
    } else {
      assertThatIllegalArgumentException().isThrownBy(() -> KnownSellerKeys.parse(json));
    }
  }
}
