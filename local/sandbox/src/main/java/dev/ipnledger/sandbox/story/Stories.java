package dev.ipnledger.sandbox.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every story by its name. */
public final class Stories {
  private static final List<Story> ALL =
      Stream.of(
              OrderStories.all(),
              AuthorizationStories.all(),
              CaptureStories.all(),
              RefundStories.all(),
              AgreementStories.all(),
              ProviderStories.all(),
              BatchStories.all(),
              SnsStories.all())
          .flatMap(List::stream)
          .toList();

  private Stories() {}

  /** In the order in which a reader would look for them. */
  public static List<Story> all() {
    return ALL;
  }

  public static Optional<Story> named(String name) {
    return ALL.stream().filter(story -> story.name().equals(name)).findFirst();
  }
}
