package dev.ipnledger.api;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.TreeMap;

/** Writes documents and problems as answers of an API Gateway proxy integration. */
public final class Answers {
  private static final JsonMapper JSON =
      JsonMapper.builder().defaultPropertyInclusion(absentLeftOut()).build();

  private Answers() {}

  /** 200 with a document. */
  public static APIGatewayProxyResponseEvent ok(Object document) {
    return answer(200, "application/json", document);
  }

  /** 201 with a document of what is new. */
  public static APIGatewayProxyResponseEvent created(Object document) {
    return answer(201, "application/json", document);
  }

  /**
   * The status of the problem, with its document.
   *
   * @param allowed the methods of the function's resources: {@code GET, HEAD}
   */
  public static APIGatewayProxyResponseEvent problem(ProblemException exception, String allowed) {
    APIGatewayProxyResponseEvent answer =
        answer(exception.type().status(), Problem.MEDIA_TYPE, exception.problem());
    switch (exception.type()) {
      case METHOD_NOT_ALLOWED -> answer.getHeaders().put("Allow", allowed);
      case LEDGER_UNAVAILABLE, QUEUE_UNAVAILABLE -> answer.getHeaders().put("Retry-After", "1");
      default -> {}
    }
    return answer;
  }

  /**
   * 204 that says which methods there are.
   *
   * @param allowed {@code GET, HEAD}
   */
  public static APIGatewayProxyResponseEvent options(String allowed) {
    APIGatewayProxyResponseEvent answer = empty(204);
    answer.getHeaders().put("Allow", allowed);
    return answer;
  }

  private static APIGatewayProxyResponseEvent answer(int status, String mediaType, Object body) {
    APIGatewayProxyResponseEvent answer = empty(status);
    answer.getHeaders().put("Content-Type", mediaType);
    try {
      answer.setBody(JSON.writeValueAsString(body));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no JSON for " + body.getClass().getSimpleName(), e);
    }
    return answer;
  }

  /** Payments are nobody's to keep in a cache. */
  private static APIGatewayProxyResponseEvent empty(int status) {
    APIGatewayProxyResponseEvent answer = new APIGatewayProxyResponseEvent();
    answer.setStatusCode(status);
    answer.setHeaders(new TreeMap<>(Map.of("Cache-Control", "no-store")));
    answer.setIsBase64Encoded(false);
    return answer;
  }

  private static JsonInclude.Value absentLeftOut() {
    return JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL);
  }
}
