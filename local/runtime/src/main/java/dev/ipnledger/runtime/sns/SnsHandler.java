package dev.ipnledger.runtime.sns;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import software.amazon.awssdk.core.exception.SdkException;

/** Takes forms and answers XML, as the endpoint of SNS does. */
final class SnsHandler extends Handler.Abstract {
  private static final Logger LOG = LogManager.getLogger(SnsHandler.class);

  private record Answer(int status, String xml) {}

  private final SnsActions actions;

  SnsHandler(SnsActions actions) {
    this.actions = requireNonNull(actions, "actions is null");
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Answer answer = answer(Content.Source.asString(request, StandardCharsets.UTF_8));
    response.setStatus(answer.status());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/xml");
    Content.Sink.write(response, true, answer.xml(), callback);
    return true;
  }

  private Answer answer(String form) {
    String requestId = UUID.randomUUID().toString();
    try {
      QueryRequest request = QueryRequest.parse(form);
      String action = request.required("Action");
      String result = actions.answer(action, request);
      return new Answer(200, SnsXml.response(action, result, requestId));
    } catch (SnsRefusedException e) {
      int status = e.code().equals("NotFound") ? 404 : 400;
      return new Answer(status, SnsXml.error(e.code(), String.valueOf(e.getMessage()), requestId));
    } catch (SdkException e) {
      LOG.warn("the queues did not answer", e);
      return new Answer(500, SnsXml.error("InternalError", "a queue did not answer", requestId));
    }
  }
}
