package dev.ipnledger.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.cli.CommandRun;
import dev.ipnledger.runtime.Started;
import dev.ipnledger.runtime.Watcher;
import dev.ipnledger.runtime.play.PlaySeller;
import dev.ipnledger.runtime.system.LocalOptions;
import dev.ipnledger.runtime.system.LocalSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A merchant's feed against a whole system, from the command line. */
class BatchFlowTest {
  private static final String SELLER = PlaySeller.ALL.getFirst().sellerId();

  @TempDir Path folder;

  @Test
  void aFeedIsSubmittedAndCancelledOnceAndTheSecondTimeIsToldOf() throws IOException {
    Path feed =
        Files.writeString(
            folder.resolve("feed.xml"),
            """
            <?xml version="1.0" encoding="utf-8"?>
            <Batch><Product>Amazon Payments</Product><Connection><Version>2013-01-01</Version>
            </Connection><Requests><Request><SellerRequestId>1</SellerRequestId>
            <RequestData><![CDATA[<GetCaptureDetailsRequest><SellerId>%s</SellerId>
            <AmazonCaptureId>P02-1234567-7654321-C000001</AmazonCaptureId>
            </GetCaptureDetailsRequest>]]></RequestData></Request></Requests></Batch>
            """
                .formatted(SELLER));
    try (Started started = new Started()) {
      LocalSystem system =
          started.add(
              LocalSystem.start(
                  LocalOptions.quick(0, Optional.empty(), 1),
                  Watcher.NOBODY,
                  InstantSource.system()));

      CommandRun submitted = batch(system, "submit", feed.toString());
      assertThat(submitted.err()).contains("1 request of GetCaptureDetails");
      assertThat(submitted.exitCode()).isZero();
      String id = submitted.out().split(" ", 2)[0];

      CommandRun other = batch(system, "report", "4999999999");
      assertThat(other.exitCode()).isEqualTo(1);
      assertThat(other.err()).contains("no notification of batch 4999999999", "batch status 4999");

      CommandRun first = batch(system, "cancel", id);
      CommandRun second = batch(system, "cancel", id);
      // However fast the sandbox works, the second can't find it to be cancelled.
      assertThat(first.exitCode()).isIn(0, 1);
      assertThat(second.exitCode()).isEqualTo(1);
      assertThat(second.err()).contains("feed " + id + " was not cancelled", "batch status " + id);
    }
  }

  private static CommandRun batch(LocalSystem system, String... arguments) {
    return CommandRun.of(
        Stream.of(
                Stream.of("batch"),
                Stream.of(arguments),
                Stream.of(
                    "--seller",
                    SELLER,
                    "--environment",
                    "live",
                    "--port",
                    Integer.toString(system.front().getPort())))
            .flatMap(part -> part)
            .toArray(String[]::new));
  }
}
