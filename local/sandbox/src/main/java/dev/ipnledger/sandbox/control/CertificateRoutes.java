package dev.ipnledger.sandbox.control;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.notify.Certificates;
import dev.ipnledger.sandbox.notify.Pem;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** {@code GET /certificates/<file name>}: what Amazon would serve; {@code ca.pem} is the anchor. */
final class CertificateRoutes {
  private static final String PEM = "application/x-pem-file";

  private final SandboxControl control;
  private final Certificates certificates;

  CertificateRoutes(SandboxControl control, Certificates certificates) {
    this.control = requireNonNull(control, "control is null");
    this.certificates = requireNonNull(certificates, "certificates is null");
  }

  HttpAnswer show(HttpCall call) {
    String name = Paths.segment(call, 2);
    byte[] pem =
        name.equals("ca.pem")
            ? Pem.certificate(certificates.caCertificate())
            : certificates
                .certificate(name)
                .orElseThrow(() -> ControlException.notFound("no such certificate"));
    return HttpAnswer.of(200, PEM, new String(pem, StandardCharsets.US_ASCII));
  }

  HttpAnswer rotate(HttpCall call) {
    return JsonAnswers.ok(Map.of("certificate", control.sns().rotateCertificate()));
  }
}
