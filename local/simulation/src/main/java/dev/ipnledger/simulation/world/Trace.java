package dev.ipnledger.simulation.world;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Every step of a world with its time, as a digest and, when asked for, in words. */
final class Trace {
  private final InstantSource clock;
  private final boolean told;
  private final MessageDigest digest;
  private final List<String> story = new ArrayList<>();

  Trace(InstantSource clock, boolean told) {
    this.clock = clock;
    this.told = told;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  void add(String step) {
    String line = clock.instant() + " " + step;
    digest.update(line.getBytes(StandardCharsets.UTF_8));
    if (told) {
      story.add(line);
    }
  }

  String digest() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest());
  }

  List<String> story() {
    return List.copyOf(story);
  }
}
