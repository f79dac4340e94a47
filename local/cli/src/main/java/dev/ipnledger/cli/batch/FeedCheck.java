package dev.ipnledger.cli.batch;

import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.mws.feed.FeedOperation;
import dev.ipnledger.mws.feed.FeedWriter;
import dev.ipnledger.settings.MwsRegion;
import dev.ipnledger.xml.XmlStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a feed as Amazon would, so that nothing is sent that would be rejected as a whole. */
final class FeedCheck {
  private static final long MAX_ELEMENTS = 4L * FeedWriter.MAX_REQUESTS;
  private static final long MAX_FRAGMENT_ELEMENTS = 200;

  private final Set<String> ids = new HashSet<>();
  private final String sellerId;
  private final MwsRegion region;
  private String root = "";
  private int requests;

  private FeedCheck(String sellerId, MwsRegion region) {
    this.sellerId = sellerId;
    this.region = region;
  }

  /**
   * What a feed asks for.
   *
   * @param operation of all its requests
   * @param requests how many there are
   */
  record Checked(FeedOperation operation, int requests) {}

  /**
   * Reads the whole file, one request at a time.
   *
   * @param sellerId who submits it
   * @param region where it goes
   * @throws FeedFaultException naming the request and what is wrong with it
   * @throws IOException if the file can't be read
   */
  static Checked of(Path file, String sellerId, MwsRegion region)
      throws FeedFaultException, IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new FeedCheck(sellerId, region).read(XmlStream.open(in, MAX_ELEMENTS));
    } catch (XMLStreamException e) {
      throw new FeedFaultException("the feed is not well-formed: " + e.getMessage());
    }
  }

  private Checked read(XMLStreamReader reader) throws XMLStreamException, FeedFaultException {
    reader.nextTag();
    if (!reader.getLocalName().equals("Batch")) {
      throw new FeedFaultException("the file is no feed: it does not begin with Batch");
    }
    String id = "";
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT) {
        switch (reader.getLocalName()) {
          case "SellerRequestId" -> id = reader.getElementText().strip();
          case "RequestData" -> request(id, reader.getElementText().strip());
          default -> {
            // What stands around the requests is the same in every feed.
          }
        }
      }
    }
    if (requests == 0) {
      throw new FeedFaultException("the feed has no request");
    }
    return new Checked(operation("first"), requests);
  }

  private void request(String id, String fragment) throws FeedFaultException {
    requests++;
    if (requests > FeedWriter.MAX_REQUESTS) {
      throw new FeedFaultException("the feed has more than 60,000 requests");
    }
    if (id.isEmpty() || !ids.add(id)) {
      throw new FeedFaultException(
          id.isEmpty()
              ? "request number " + requests + " has no SellerRequestId"
              : "SellerRequestId " + id + " stands twice in the feed");
    }
    String found = fragment(id, fragment);
    if (root.isEmpty()) {
      root = found;
      operation(id);
    } else if (!root.equals(found)) {
      throw new FeedFaultException(
          "request %s is a %s in a feed of %s: one feed has one operation"
              .formatted(id, found, root));
    }
  }

  private FeedOperation operation(String id) throws FeedFaultException {
    Optional<FeedOperation> operation =
        Arrays.stream(FeedOperation.values())
            .filter(it -> it.fragmentRoot().equals(root))
            .findFirst();
    if (operation.isEmpty()) {
      throw new FeedFaultException(
          "request %s is a %s, which feeds do not have".formatted(id, root));
    }
    if (!operation.get().allowedIn(region)) {
      Operation refused = operation.get().operation();
      throw new FeedFaultException(
          "request %s asks for %s, which feeds of %s may not"
              .formatted(id, refused.wireName(), region));
    }
    return operation.get();
  }

  /** The name of the request's root; exactly one seller must stand in it, and be the submitter. */
  private String fragment(String id, String xml) throws FeedFaultException {
    try {
      XMLStreamReader reader =
          XmlStream.open(
              new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
              MAX_FRAGMENT_ELEMENTS);
      reader.nextTag();
      String name = reader.getLocalName();
      int sellers = 0;
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT
            && reader.getLocalName().equals("SellerId")) {
          sellers++;
          String seller = reader.getElementText().strip();
          if (!seller.equals(sellerId)) {
            throw new FeedFaultException(
                "request %s is of seller %s, and the feed of %s".formatted(id, seller, sellerId));
          }
        }
      }
      if (sellers != 1) {
        throw new FeedFaultException(
            "request " + id + " names " + sellers + " sellers, and must name one");
      }
      return name;
    } catch (XMLStreamException e) {
      throw new FeedFaultException("request " + id + " is not well-formed: " + e.getMessage());
    }
  }
}
