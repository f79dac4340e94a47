package dev.ipnledger.simulation.oracle;

import dev.ipnledger.mws.transport.DocumentTransport;
import dev.ipnledger.mws.transport.HttpAnswer;
import dev.ipnledger.sandbox.service.Md5;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sees every report that comes with the bytes that its digest tells of; Amazon's side of a feed.
 */
public final class ReportWatch implements DocumentTransport {
  private static final Pattern REPORT_ID = Pattern.compile("(?:^|&)ReportId=([^&]+)");
  private static final int OK = 200;

  private final DocumentTransport transport;
  private final Map<String, List<GivenReport>> given = new HashMap<>();

  public ReportWatch(DocumentTransport transport) {
    this.transport = transport;
  }

  /** A report as it was given, each time that it was; empty when it never came undamaged. */
  List<GivenReport> given(String reportId) {
    return given.getOrDefault(reportId, List.of());
  }

  @Override
  public HttpAnswer upload(URI address, String contentType, Path file) throws IOException {
    return transport.upload(address, contentType, file);
  }

  @Override
  public HttpAnswer download(URI address, String form, Path file) throws IOException {
    HttpAnswer answer = transport.download(address, form, file);
    Matcher id = REPORT_ID.matcher(form);
    if (answer.status() == OK && id.find()) {
      byte[] bytes = Files.readAllBytes(file);
      if (answer.contentMd5().equals(Optional.of(Md5.base64(bytes)))) {
        given
            .computeIfAbsent(id.group(1), _ -> new ArrayList<>())
            .add(GivenReport.of(new String(bytes, StandardCharsets.UTF_8)));
      }
    }
    return answer;
  }
}
