package dev.dynaset.tests.uncertain;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * A proxy on loopback in front of a server, which loses requests or responses as it is told. It
 * knows as much of HTTP as the clients and the server use here: requests with a length, and
 * connections that serve one request after the other.
 */
public final class FaultyProxy implements AutoCloseable {
  /** What happens to a request. */
  public enum Fault {
    /** Nothing. */
    NONE,
    /** It is not passed on, and the connection is closed. */
    LOSE_REQUEST,
    /** It is passed on; the connection is closed when the response is there. */
    LOSE_RESPONSE,
    /** It is passed on; the connection is closed before the end of the response. */
    CUT_RESPONSE,
    /** It is passed on; the response is that of a broken server. */
    BREAK_RESPONSE,
    /** It is passed on; the response is held back for longer than the client waits. */
    HOLD_RESPONSE,
    /** It is passed on when the client does not wait for it any more. */
    HOLD_REQUEST,
    /** It is passed on when it is {@linkplain #release released}. */
    KEEP_REQUEST,
    /** It is not passed on; the response says that there are too many. */
    THROTTLE,
    /** It is not passed on; the server says that it is broken. */
    BREAK,
    /** It is not passed on; the response says that the caller may not do it. */
    REFUSE,
    /** It is passed on after a while. */
    DELAY
  }

  private static final String AMAZON = "com.amazonaws.dynamodb.v20120810#";

  private final InetSocketAddress server;
  private final int port;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final Queue<Fault> next = new ConcurrentLinkedQueue<>();
  private final AtomicInteger requests = new AtomicInteger();
  private volatile Supplier<Fault> chance = () -> Fault.NONE;
  private final Semaphore released = new Semaphore(0);
  private volatile ServerSocket listener;

  FaultyProxy(URI server) throws IOException {
    this.server = new InetSocketAddress(server.getHost(), server.getPort());
    this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.port = listener.getLocalPort();
    accept(listener);
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** What happens to the next requests, one after the other. */
  public void next(Fault... faults) {
    next.addAll(List.of(faults));
  }

  /** Passes one request on that was kept. */
  void release() {
    released.release();
  }

  /** Nothing that was said of the next requests happens. */
  void forget() {
    next.clear();
  }

  /** What happens to requests that nothing else was said of. */
  public void always(Supplier<Fault> faults) {
    chance = faults;
  }

  /** How many requests have come since this was asked for last. */
  int requests() {
    return requests.getAndSet(0);
  }

  /** Refuses connections, and closes those that there are. */
  public void refuse() throws IOException {
    listener.close();
    closeAll();
  }

  /** Accepts connections again. */
  public void resume() throws IOException {
    ServerSocket again = new ServerSocket();
    again.setReuseAddress(true);
    again.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    listener = again;
    accept(again);
  }

  private void accept(ServerSocket from) {
    threads.execute(() -> {
      while (true) {
        try {
          Socket client = from.accept();
          threads.execute(() -> serve(client));
        } catch (IOException e) {
          return;
        }
      }
    });
  }

  private void serve(Socket client) {
    open.add(client);
    try (client;
        Socket upstream = new Socket()) {
      client.setTcpNoDelay(true);
      InputStream in = new BufferedInputStream(client.getInputStream());
      InputStream back = null;
      while (true) {
        byte[] request = message(in);
        requests.incrementAndGet();
        Fault fault = next.isEmpty() ? chance.get() : next.remove();
        if (fault == Fault.LOSE_REQUEST) {
          return;
        }
        if (fault == Fault.THROTTLE) {
          client.getOutputStream().write(error(400, "ThrottlingException"));
          continue;
        }
        if (fault == Fault.REFUSE) {
          client.getOutputStream().write(error(400, "AccessDeniedException"));
          continue;
        }
        if (fault == Fault.BREAK) {
          client.getOutputStream().write(error(500, "InternalServerError"));
          continue;
        }
        if (fault == Fault.DELAY) {
          Thread.sleep(20);
        }
        if (fault == Fault.HOLD_REQUEST) {
          awaitEnd(in);
        }
        if (fault == Fault.KEEP_REQUEST) {
          released.acquire();
        }
        if (back == null) {
          upstream.connect(server);
          upstream.setTcpNoDelay(true);
          open.add(upstream);
          back = new BufferedInputStream(upstream.getInputStream());
        }
        upstream.getOutputStream().write(request);
        byte[] response = message(back);
        switch (fault) {
          case LOSE_RESPONSE -> {
            return;
          }
          case CUT_RESPONSE -> {
            client.getOutputStream().write(response, 0, response.length - 20);
            return;
          }
          case HOLD_RESPONSE -> {
            awaitEnd(in);
            return;
          }
          case BREAK_RESPONSE -> client.getOutputStream().write(error(500, "InternalServerError"));
          default -> client.getOutputStream().write(response);
        }
      }
    } catch (IOException | InterruptedException e) {
      // One of the two has closed the connection.
    } finally {
      open.remove(client);
    }
  }

  /** Returns when the client has given up. */
  private static void awaitEnd(InputStream in) {
    try {
      int next = in.read();
      if (next >= 0) {
        throw new IllegalStateException("A client sends more before it has an answer.");
      }
    } catch (IOException e) {
      // It has given up by a reset.
    }
  }

  private static byte[] error(int status, String type) {
    String body = "{\"__type\":\"" + AMAZON + type + "\",\"message\":\"of the proxy\"}";
    return ("HTTP/1.1 " + status + " Fault\r\nContent-Type: application/x-amz-json-1.0\r\n"
            + "Content-Length: " + body.length() + "\r\n\r\n" + body)
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** One request or response, as it came. */
  private static byte[] message(InputStream in) throws IOException {
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    int length = 0;
    for (String line = line(in, message); !line.isEmpty(); line = line(in, message)) {
      String lower = line.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(lower.substring("content-length:".length()).strip());
      } else if (lower.startsWith("expect:")) {
        throw new IOException("A client waits for 100-continue, which the proxy does not know.");
      }
    }
    message.write(in.readNBytes(length));
    return message.toByteArray();
  }

  private static String line(InputStream in, ByteArrayOutputStream message) throws IOException {
    StringBuilder line = new StringBuilder();
    while (true) {
      int next = in.read();
      if (next < 0) {
        throw new EOFException();
      }
      message.write(next);
      if (next == '\n') {
        return line.toString().strip();
      }
      line.append((char) next);
    }
  }

  private void closeAll() {
    for (Socket socket : open) {
      try {
        socket.close();
      } catch (IOException e) {
        // It is closed.
      }
    }
  }

  @Override
  public void close() throws IOException {
    listener.close();
    closeAll();
    threads.shutdownNow();
  }
}
