package dev.ipnledger.sandbox.login;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.model.AccessTokens;
import dev.ipnledger.sandbox.model.World;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The stand-in for Login with Amazon: consent gives a token, which is good for 55 minutes by the
 * sandbox's clock. The names of the errors are those of Login with Amazon; their statuses and texts
 * are not in any document of this project [U].
 */
public final class LoginWithAmazon {
  /** The client id every token is issued for; an integration compares it with its own. */
  public static final String CLIENT_ID = "amzn1.application-oa2-client.sandboxexample";

  private static final String USER_ID = "amzn1.account.SANDBOXBUYEREXAMPLE";
  private static final String BEARER = "bearer ";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final World world;
  private final AccessTokens tokens;

  public LoginWithAmazon(World world, AccessTokens tokens) {
    this.world = requireNonNull(world, "world is null");
    this.tokens = requireNonNull(tokens, "tokens is null");
  }

  /** The buyer agrees to share the profile; the answer is what the button gets. */
  public HttpAnswer consent(HttpCall call) {
    String token = world.visit(tokens::issue);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("access_token", token);
    answer.put("token_type", "bearer");
    answer.put("expires_in", AccessTokens.LIFETIME.toSeconds());
    answer.put("scope", "profile postal_code payments:widget payments:shipping_address");
    return print(201, answer);
  }

  /** {@code GET /auth/o2/tokeninfo?access_token=}: whom a token was issued for, and until when. */
  public HttpAnswer tokenInfo(HttpCall call) {
    Optional<String> token = call.parameter("access_token").filter(text -> !text.isBlank());
    if (token.isEmpty()) {
      return refused(400, "invalid_request", "access_token is missing");
    }
    return world.look(
        at ->
            tokens
                .expiry(token.get())
                .filter(at::isBefore)
                .map(expiry -> print(200, info(expiry, at)))
                .orElseGet(
                    () -> refused(400, "invalid_token", "The access token is invalid or expired")));
  }

  private static Map<String, Object> info(Instant expiry, Instant at) {
    Map<String, Object> info = new LinkedHashMap<>();
    info.put("iss", "https://www.amazon.com");
    info.put("user_id", USER_ID);
    info.put("aud", CLIENT_ID);
    info.put("app_id", "amzn1.application.sandboxexample");
    info.put("exp", Duration.between(at, expiry).toSeconds());
    info.put("iat", expiry.minus(AccessTokens.LIFETIME).getEpochSecond());
    return info;
  }

  /** {@code GET /user/profile}, the token in the header Authorization or as access_token. */
  public HttpAnswer profile(HttpCall call) {
    Optional<String> token =
        call.header("authorization")
            .filter(text -> text.regionMatches(true, 0, BEARER, 0, BEARER.length()))
            .map(text -> text.substring(BEARER.length()).strip())
            .or(() -> call.header("x-amz-access-token"))
            .or(() -> call.parameter("access_token"))
            .filter(text -> !text.isBlank());
    if (token.isEmpty()) {
      return refused(400, "invalid_request", "The access token is missing");
    }
    boolean valid = world.look(at -> tokens.valid(token.get(), at));
    if (!valid) {
      return refused(401, "invalid_token", "The access token is invalid or expired");
    }
    Map<String, Object> profile = new LinkedHashMap<>();
    profile.put("user_id", USER_ID);
    profile.put("name", "Susie Example");
    profile.put("email", "susie@example.com");
    profile.put("postal_code", "10115");
    return print(200, profile);
  }

  private static HttpAnswer refused(int status, String error, String description) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("error", error);
    problem.put("error_description", description);
    problem.put("request_id", "00000000-0000-4000-8000-000000000001");
    return print(status, problem);
  }

  private static HttpAnswer print(int status, Map<String, Object> fields) {
    try {
      return HttpAnswer.of(status, "application/json", JSON.writeValueAsString(fields) + "\n");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a map of texts is always JSON", e);
    }
  }
}
