package dev.ipnledger.documents;

import dev.ipnledger.documents.MerchantRegistrationDetails.SolutionProviderOption;
import dev.ipnledger.xml.XmlDocument;
import dev.ipnledger.xml.XmlRefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads what a solution provider is told of its merchants. No real document is known, so nothing is
 * required; what is missing is told.
 */
public final class MerchantEventReader {
  private MerchantEventReader() {}

  /**
   * Reads it.
   *
   * @throws XmlRefusedException when the document is not well-formed or breaks a limit
   */
  public static Happening read(XmlDocument xml) throws XmlRefusedException {
    List<MerchantRegistrationDetails> elements =
        xml.unmarshalAll(MerchantRegistrationDetails.class, "MerchantRegistrationDetails");
    List<String> problems = new ArrayList<>();
    SortedMap<String, String> details = new TreeMap<>();
    Optional<String> merchant =
        text(
            "SellerId",
            elements.stream().flatMap(element -> element.sellerId.stream()).toList(),
            problems);
    merchant.ifPresent(present -> details.put("SellerId", present));
    text("Type", elements.stream().flatMap(element -> element.type.stream()).toList(), problems)
        .ifPresent(present -> details.put("Type", present));
    String names = optionNames(elements, problems);
    if (!names.isEmpty()) {
      details.put("Options", names);
    }
    return new Happening(merchant, Optional.empty(), Optional.empty(), details, problems);
  }

  private static Optional<String> text(String name, List<Leaf> elements, List<String> problems) {
    int before = problems.size();
    Optional<String> text = Single.of(name, elements, Leaf::text, problems);
    if (text.isEmpty() && problems.size() == before) {
      problems.add(name + " is missing");
    }
    return text;
  }

  private static String optionNames(
      List<MerchantRegistrationDetails> elements, List<String> problems) {
    return elements.stream()
        .flatMap(element -> element.options.stream())
        .flatMap(options -> options.solutionProviderOption.stream())
        .flatMap(option -> name(option, problems).stream())
        .collect(Collectors.joining(", "));
  }

  private static Optional<String> name(SolutionProviderOption option, List<String> problems) {
    return Single.of("SolutionProviderOption/name", option.name, Leaf::text, problems);
  }
}
