package dev.ipnledger.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schemas take what the functions take. */
class DocumentSchemasTest {
  private static final String GOOD =
      """
      {"A1": {"environments": {"live": {"topics": ["arn:aws:sns:eu-west-1:291180941288:T"],
        "region": "de", "marketplaceId": "M", "closeIdleAfterDays": 60, "zone": "Europe/Berlin"}}}}
      """;

  @Test
  void aGoodRegistryIsGoodForBoth() throws IOException {
    assertThat(SellerRegistry.check(GOOD)).isEmpty();
    assertThat(schemaTakes("seller-registry", GOOD)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"live\" > \"prod\"",
        "\"de\" > \"fr\"",
        "[\"arn:aws:sns:eu-west-1:291180941288:T\"] > []",
        "arn:aws:sns > arn:aws:sqs",
        "\"marketplaceId\" > \"marketplace\"",
        "60 > 0",
        "60 > \"60\"",
        "\"environments\" > \"environment\"",
        "\"A1\" > \"A 1\""
      })
  void aWrongRegistryIsWrongForBoth(String change) throws IOException {
    String[] fromTo = change.split(" > ", 2);
    String wrong = GOOD.replace(fromTo[0], fromTo[1]);

    assertThat(wrong).isNotEqualTo(GOOD);
    assertThat(SellerRegistry.check(wrong)).isNotEmpty();
    assertThat(schemaTakes("seller-registry", wrong)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"A1\": {\"accessKeyId\": \"k\"}}",
        "{\"A1\": {\"accessKeyId\": \"k\", \"secretKey\": \" \"}}",
        "{\"A1\": {\"accessKeyId\": \"k\", \"secretKey\": \"s\", \"token\": \"t\"}}",
        "{\"A1\": \"k\"}",
        "[]"
      })
  void wrongKeysAreWrongForBoth(String wrong) throws IOException {
    assertThat(KnownSellerKeys.check(wrong)).isNotEmpty();
    assertThat(schemaTakes("seller-keys", wrong)).isFalse();
  }

  @Test
  void goodKeysAreGoodForBoth() throws IOException {
    String good =
        "{\"A1\": {\"accessKeyId\": \"k\", \"secretKey\": \"s\", \"mwsAuthToken\": \"t\"}}";

    assertThat(KnownSellerKeys.check(good)).isEmpty();
    assertThat(schemaTakes("seller-keys", good)).isTrue();
  }

  @Test
  void everythingWrongIsToldAtOnceWithItsPath() {
    assertThat(
            SellerRegistry.check(
                """
                {"A1": {"environments": {"live": {"topics": [], "region": "fr"},
                  "sandbox": {"topics": ["x"], "region": "de", "marketplaceId": "M", "zone": "?"}}}}
                """))
        .extracting(DocumentProblem::path)
        .containsExactly(
            "A1.environments.live.topics",
            "A1.environments.live.region",
            "A1.environments.live.marketplaceId",
            "A1.environments.sandbox.topics[0]",
            "A1.environments.sandbox.zone");
  }

  private static boolean schemaTakes(String schema, String json) throws IOException {
    String text = Files.readString(Path.of("..", "..", "docs/schemas", schema + ".schema.json"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(text, InputFormat.JSON)
        .validate(json, InputFormat.JSON)
        .isEmpty();
  }
}
