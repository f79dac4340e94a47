package dev.ipnledger.deploy;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that differs between the template in AWS and on the emulator. Each change has a reason; what
 * is not named here is deployed as it is.
 */
enum Overlay {
  RUNTIME(
      "the emulator runs any program as provided.al2023; its bootstrap starts Lambda's client") {
    @Override
    void change(ObjectNode template) {
      globals(template).put("Runtime", "provided.al2023");
    }
  },

  NO_SNAPSTART("SnapStart exists for managed runtimes only") {
    @Override
    void change(ObjectNode template) {
      globals(template).remove("SnapStart");
    }
  },

  ARCHITECTURE("the functions run on this machine's processor") {
    @Override
    void change(ObjectNode template) {
      String processor = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "x86_64";
      globals(template).putArray("Architectures").add(processor);
    }
  },

  EVERY_METHOD("the emulator imports no x-amazon-apigateway-any-method") {
    @Override
    void change(ObjectNode template) {
      Set<String> named = new HashSet<>();
      for (ObjectNode function : functions(template)) {
        for (JsonNode event : function.at("/Properties/Events")) {
          named.add(place(event, event.at("/Properties/Method").asText()));
        }
      }
      for (ObjectNode function : functions(template)) {
        if (function.at("/Properties/Events") instanceof ObjectNode events) {
          spellOut(events, named);
        }
      }
    }

    // A method that another event names at the same place is that one's, as in AWS.
    private void spellOut(ObjectNode events, Set<String> named) {
      for (Map.Entry<String, JsonNode> event : List.copyOf(events.properties())) {
        if (event.getValue().at("/Properties/Method").asText().equals("any")) {
          events.remove(event.getKey());
          for (String method : METHODS) {
            if (!named.contains(place(event.getValue(), method))) {
              ObjectNode one = event.getValue().deepCopy();
              one.withObject("/Properties").put("Method", method);
              events.set(event.getKey() + method, one);
            }
          }
        }
      }
    }

    private String place(JsonNode event, String method) {
      return method + " " + event.at("/Properties/Path").asText();
    }
  },

  PLAIN_TRANSPORT("the emulator itself is called without TLS, which the queues' policy denies") {
    @Override
    void change(ObjectNode template) {
      template.withObject("/Resources").remove("QueuePolicy");
    }
  },

  PUBLISH_BATCH("the emulator asks for sns:PublishBatch where AWS asks for sns:Publish") {
    @Override
    void change(ObjectNode template) {
      for (JsonNode resource : template.withObject("/Resources")) {
        for (JsonNode policy : resource.at("/Properties/Policies")) {
          for (JsonNode statement : policy.at("/PolicyDocument/Statement")) {
            if (statement instanceof ObjectNode one
                && one.path("Action").asText().equals("sns:Publish")) {
              one.putArray("Action").add("sns:Publish").add("sns:PublishBatch");
            }
          }
        }
      }
    }
  },

  SCHEDULED_TIME("the emulator puts no time in for <aws.scheduler.scheduled-time>") {
    @Override
    void change(ObjectNode template) {
      for (ObjectNode function : functions(template)) {
        for (JsonNode event : function.at("/Properties/Events")) {
          String input = event.at("/Properties/Input").asText();
          if (input.contains("<aws.scheduler.scheduled-time>")
              && event.at("/Properties") instanceof ObjectNode schedule) {
            schedule.put(
                "Input", input.replace("<aws.scheduler.scheduled-time>", "2026-01-01T00:00:00Z"));
          }
        }
      }
    }
  },

  PLAIN_ALARMS("the emulator has no metric math: an alarm watches the first of its metrics there") {
    @Override
    void change(ObjectNode template) {
      for (JsonNode resource : template.withObject("/Resources")) {
        if (resource.at("/Properties/Metrics") instanceof ArrayNode metrics
            && resource.at("/Properties") instanceof ObjectNode alarm) {
          alarm.remove("Metrics");
          metrics
              .valueStream()
              .map(metric -> metric.path("MetricStat"))
              .filter(JsonNode::isObject)
              .findFirst()
              .ifPresent(first -> watch(alarm, first));
        }
      }
    }

    private void watch(ObjectNode alarm, JsonNode metric) {
      alarm.setAll((ObjectNode) metric.path("Metric"));
      alarm.set("Statistic", metric.path("Stat"));
      alarm.set("Period", metric.path("Period"));
    }
  },

  CONCURRENCY(
      "the emulator hands numbers out of parameters on as text, and the least is enough here, where"
          + " each batch at the same time as another starts a process of its own") {
    @Override
    void change(ObjectNode template) {
      JsonNode number = template.at("/Parameters/ProcessConcurrency/MinValue");
      for (ObjectNode function : functions(template)) {
        for (JsonNode event : function.at("/Properties/Events")) {
          if (event.at("/Properties/ScalingConfig") instanceof ObjectNode scaling) {
            scaling.set("MaximumConcurrency", number);
          }
        }
      }
    }
  };

  private static final List<String> METHODS = List.of("get", "post", "put", "delete");

  private final String reason;

  Overlay(String reason) {
    this.reason = requireNonNull(reason, "reason is null");
  }

  /** Why the emulator needs it. */
  String reason() {
    return reason;
  }

  abstract void change(ObjectNode template);

  /** The template with all changes; the given one stays as it is. */
  static ObjectNode over(ObjectNode template) {
    ObjectNode changed = template.deepCopy();
    for (Overlay change : values()) {
      change.change(changed);
    }
    return changed;
  }

  /** The logical ids of the functions, which are also the names of their folders in a build. */
  static List<String> functionNames(ObjectNode template) {
    List<String> names = new ArrayList<>();
    for (Map.Entry<String, JsonNode> resource : template.withObject("/Resources").properties()) {
      if (resource.getValue().path("Type").asText().equals("AWS::Serverless::Function")) {
        names.add(resource.getKey());
      }
    }
    return names;
  }

  private static List<ObjectNode> functions(ObjectNode template) {
    return functionNames(template).stream()
        .map(name -> template.withObject("/Resources").withObject("/" + name))
        .toList();
  }

  private static ObjectNode globals(ObjectNode template) {
    return template.withObject("/Globals/Function");
  }
}
