package dev.dynaset.tests.direct;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server that sends what it is told, byte by byte, and breaks off where it is told. */
final class LoopbackServer implements AutoCloseable {
  private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");

  private final ServerSocket socket;
  private final AtomicInteger received = new AtomicInteger();
  private final Queue<Socket> connections = new ConcurrentLinkedQueue<>();
  private volatile IntFunction<Delivery> deliveries = number -> {
    throw new IllegalStateException("There is no answer.");
  };

  LoopbackServer() {
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start(this::accept);
  }

  URI address() {
    return URI.create("http://localhost:" + socket.getLocalPort());
  }

  /** Answers by the number of a request, from 0. */
  void deliver(IntFunction<Delivery> numbered) {
    received.set(0);
    deliveries = numbered;
  }

  /** How many requests came since it was told what to answer. */
  int received() {
    return received.get();
  }

  private static void start(Runnable loop) {
    Thread thread = new Thread(loop, "loopback");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    try {
      while (true) {
        Socket connection = socket.accept();
        connection.setTcpNoDelay(true);
        connections.add(connection);
        start(() -> serve(connection));
      }
    } catch (IOException e) {
      // It was closed.
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      InputStream in = new BufferedInputStream(connection.getInputStream());
      while (readRequest(in)) {
        if (!send(deliveries.apply(received.getAndIncrement()), connection)) {
          return;
        }
      }
    } catch (IOException e) {
      // The client has closed the connection, as it may.
    }
  }

  /** Reads a request to its end; false if there is none any more. */
  private static boolean readRequest(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        return false;
      }
      head.write(next);
    }
    Matcher length = LENGTH.matcher(head.toString(StandardCharsets.ISO_8859_1));
    in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
    return true;
  }

  /** Tells whether the connection serves another request. */
  private static boolean send(Delivery delivery, Socket connection) throws IOException {
    Answer answer = delivery.answer();
    byte[] body = answer.body();
    boolean isChunked = switch (delivery.way()) {
      case CHUNKED, CUT_CHUNKED -> true;
      case WHOLE, CUT, STALLED -> false;
    };
    StringBuilder head = new StringBuilder("HTTP/1.1 " + answer.status() + " told\r\n");
    head.append("Content-Type: application/x-amz-json-1.0\r\n");
    answer.headers().forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
    head.append(
        isChunked ? "Transfer-Encoding: chunked\r\n" : "Content-Length: " + body.length + "\r\n");
    OutputStream out = connection.getOutputStream();
    out.write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    int half = body.length / 2;
    write(out, body, 0, half, isChunked);
    switch (delivery.way()) {
      case WHOLE, CHUNKED -> {
        write(out, body, half, body.length, isChunked);
        out.write(isChunked ? "0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1) : new byte[0]);
        return true;
      }
      case CUT, CUT_CHUNKED -> {
        return false;
      }
      case STALLED -> {
        // Until the client closes the connection.
        connection.getInputStream().read();
        return false;
      }
    }
    throw new AssertionError(delivery.way());
  }

  private static void write(OutputStream out, byte[] body, int start, int end, boolean isChunked)
      throws IOException {
    if (start == end) {
      return;
    }
    if (isChunked) {
      out.write((Integer.toHexString(end - start) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }
    out.write(body, start, end - start);
    if (isChunked) {
      out.write("\r\n".getBytes(StandardCharsets.ISO_8859_1));
    }
    out.flush();
  }

  @Override
  public void close() {
    try {
      socket.close();
      for (Socket connection : connections) {
        connection.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
