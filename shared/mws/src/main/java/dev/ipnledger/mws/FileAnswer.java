package dev.ipnledger.mws;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** What became of a request for a file. */
public sealed interface FileAnswer {
  /**
   * It is there.
   *
   * @param file where
   * @param verified whether Amazon stated its digest; if it did, the digest is right
   * @param answeredAt {@code x-mws-timestamp}, else when the request started
   * @param requestId what Amazon's support asks for
   */
  record Fetched(Path file, boolean verified, Instant answeredAt, Optional<String> requestId)
      implements FileAnswer {
    public Fetched {
      requireNonNull(file, "file is null");
      requireNonNull(answeredAt, "answeredAt is null");
      requireNonNull(requestId, "requestId is null");
    }
  }

  /**
   * It is not, and what the file holds is to be thrown away.
   *
   * @param answer why not; never {@link Answer.Answered}
   */
  record NotFetched(Answer answer) implements FileAnswer {
    public NotFetched {
      requireNonNull(answer, "answer is null");
    }
  }
}
