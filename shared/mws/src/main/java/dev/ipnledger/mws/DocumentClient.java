package dev.ipnledger.mws;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.domain.quota.QuotaGate;
import dev.ipnledger.domain.quota.Share;
import dev.ipnledger.mws.Answer.Answered;
import dev.ipnledger.mws.Answer.Unavailable;
import dev.ipnledger.mws.Answer.Unavailable.Cause;
import dev.ipnledger.mws.catalogue.Parameters;
import dev.ipnledger.mws.document.ContentMd5;
import dev.ipnledger.mws.request.SubmitFeed;
import dev.ipnledger.mws.response.FeedSubmissions;
import dev.ipnledger.mws.transport.DocumentTransport;
import dev.ipnledger.mws.transport.HttpAnswer;
import dev.ipnledger.xml.XmlDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Sends feeds and fetches reports, from file and to file, within quota. One attempt each; only a
 * file that came damaged is fetched again at once.
 */
public final class DocumentClient {
  /** A damaged file is discarded and fetched again so often (reference, "GetReport"). */
  static final int FETCHES = 3;

  private static final String FEED_TYPE = "text/xml; charset=utf-8";
  private static final int OK = 200;

  private final Attempt attempt;
  private final DocumentTransport transport;

  /**
   * @param share which part of the quota this client may use
   * @param clock the time for stamps, for quotas and for answers that bear none
   */
  public DocumentClient(
      SellerAccess access,
      QuotaGate quota,
      Share share,
      DocumentTransport transport,
      InstantSource clock) {
    this.attempt = new Attempt(access, quota, share, clock);
    this.transport = requireNonNull(transport, "transport is null");
  }

  /**
   * Hands a feed in.
   *
   * @param feed the file whose digest the request states
   * @throws IllegalArgumentException if it is another file
   * @throws UncheckedIOException if it can't be read
   */
  public Outcome<FeedSubmissions> submit(Account account, SubmitFeed request, Path feed) {
    refuseAnother(request, feed);
    Answer answer =
        attempt.make(
            account,
            request.parameters(),
            (form, now) ->
                Classification.of(
                    request, now, transport.upload(form.addressWithParameters(), FEED_TYPE, feed)));
    return Outcomes.of(account, request.reader(), answer);
  }

  /**
   * Fetches a report.
   *
   * @param reportId {@code ReportId} of a notification or a list
   * @param file where it goes; what is there is replaced. Only after {@link FileAnswer.Fetched} it
   *     is the report
   */
  public FileAnswer report(Account account, String reportId, Path file) {
    return fetch(account, Parameters.of(Operation.GET_REPORT).with("ReportId", reportId), file);
  }

  /** Fetches the summary that tells what is wrong with a feed; as {@link #report}. */
  public FileAnswer feedResult(Account account, String feedSubmissionId, Path file) {
    Parameters parameters =
        Parameters.of(Operation.GET_FEED_SUBMISSION_RESULT)
            .with("FeedSubmissionId", feedSubmissionId);
    return fetch(account, parameters, file);
  }

  private FileAnswer fetch(Account account, Parameters parameters, Path file) {
    FileAnswer answer = fetchOnce(account, parameters, file);
    for (int fetched = 1; fetched < FETCHES && damaged(answer); fetched++) {
      answer = fetchOnce(account, parameters, file);
    }
    return answer;
  }

  private FileAnswer fetchOnce(Account account, Parameters parameters, Path file) {
    // What comes with status 200 is in the file, and the answer says when and under which id.
    boolean[] verified = new boolean[1];
    Answer answer =
        attempt.make(
            account,
            parameters,
            (form, now) -> {
              HttpAnswer http = transport.download(form.address(), form.body(), file);
              if (http.status() != OK) {
                return Classification.ofError(http);
              }
              verified[0] = http.contentMd5().isPresent();
              return checked(http, now, file);
            });
    return answer instanceof Answered answered
        ? new FileAnswer.Fetched(file, verified[0], answered.answeredAt(), answered.requestId())
        : new FileAnswer.NotFetched(answer);
  }

  private static Answer checked(HttpAnswer http, Instant now, Path file) throws IOException {
    Optional<String> stated = http.contentMd5();
    if (stated.isPresent() && !stated.get().equals(ContentMd5.of(file))) {
      return new Unavailable(
          Cause.DAMAGED, OptionalInt.of(OK), "other bytes than Content-MD5 says", http.requestId());
    }
    return new Answered(
        XmlDocument.of(http.body()), Classification.answeredAt(http, now), http.requestId());
  }

  private static boolean damaged(FileAnswer answer) {
    return answer instanceof FileAnswer.NotFetched(Unavailable unavailable)
        && unavailable.cause() == Cause.DAMAGED;
  }

  private static void refuseAnother(SubmitFeed request, Path feed) {
    try {
      if (!request.parameters().value("ContentMD5Value").equals(Optional.of(ContentMd5.of(feed)))) {
        throw new IllegalArgumentException(feed + " is not the file that ContentMD5Value tells of");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
