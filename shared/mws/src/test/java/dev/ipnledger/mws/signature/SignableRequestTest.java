package dev.ipnledger.mws.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SignableRequestTest {
  @Provide
  Arbitrary<Map<String, String>> parameters() {
    Arbitrary<String> names =
        Arbitraries.strings().alpha().numeric().withChars("._-").ofMinLength(1).ofMaxLength(20);
    Arbitrary<String> values = Arbitraries.strings().excludeChars(surrogates()).ofMaxLength(30);
    return Arbitraries.maps(names.filter(name -> !name.equals("Signature")), values);
  }

  @Property
  void theOrderOfInsertionDoesNotMatter(
      @ForAll("parameters") Map<String, String> parameters, @ForAll Random random) {
    List<String> names = new ArrayList<>(parameters.keySet());
    Collections.shuffle(names, random);
    Map<String, String> shuffled = new LinkedHashMap<>();
    names.forEach(name -> shuffled.put(name, parameters.get(name)));

    assertThat(request(shuffled).signature("key")).isEqualTo(request(parameters).signature("key"));
  }

  @Property
  void whatIsSentIsWhatWasSignedAndDecodesToTheParameters(
      @ForAll("parameters") Map<String, String> parameters) {
    SignableRequest request = request(parameters);
    String sent = request.signedQuery("key");
    int signature = sent.lastIndexOf("&Signature=");

    assertThat(request.stringToSign())
        .isEqualTo("POST\nhost:8787\n/\n" + sent.substring(0, signature));
    Map<String, String> decoded = decode(sent);
    assertThat(decoded.remove("Signature")).isEqualTo(request.signature("key"));
    assertThat(decoded).isEqualTo(parameters);
  }

  @Test
  void upperCaseSortsBeforeLowerCaseWhateverOrderTheMapHad() {
    TreeMap<String, String> parameters = new TreeMap<>(Comparator.reverseOrder());
    parameters.putAll(Map.of("Action", "x", "AWSAccessKeyId", "y", "a", ""));

    assertThat(new SignableRequest("POST", "h", "/", parameters).canonicalQuery())
        .isEqualTo("AWSAccessKeyId=y&Action=x&a=");
  }

  @Test
  void theSignatureIsNoParameterOfItself() {
    assertThatThrownBy(() -> request(Map.of("Signature", "x")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static SignableRequest request(Map<String, String> parameters) {
    return SignableRequest.of("POST", "Host:8787", "", parameters);
  }

  private static Map<String, String> decode(String query) {
    Map<String, String> decoded = new TreeMap<>();
    for (String pair : query.split("&")) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        decoded.put(
            URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
            URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
      }
    }
    return decoded;
  }

  private static char[] surrogates() {
    StringBuilder all = new StringBuilder();
    for (char c = Character.MIN_SURROGATE; c <= Character.MAX_SURROGATE; c++) {
      all.append(c);
    }
    return all.toString().toCharArray();
  }
}
