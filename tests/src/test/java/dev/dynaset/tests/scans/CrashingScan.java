package dev.dynaset.tests.scans;

import dev.dynaset.Dynaset;
import dev.dynaset.ScanProgress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A scan whose checkpoint and numbers are in files; what each JVM of {@link ScanCrashTest} runs. */
final class CrashingScan {
  static final int CRASHED = 3;
  static final int PAGE_SIZE = 3;

  private final Path checkpoint;
  private final Path numbers;

  CrashingScan(Path files) {
    this.checkpoint = files.resolve("checkpoint.txt");
    this.numbers = files.resolve("numbers.txt");
  }

  /** Halts the JVM at a page that is written, and of which the checkpoint does not know. */
  public static void main(String[] args) {
    try (DynamoDbClient client = DynamoDbClient.builder()
        .endpointOverride(URI.create(args[0]))
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .build()) {
      new CrashingScan(Path.of(args[1]))
          .run(ParcelTable.of(Dynaset.builder().client(client).build()), Integer.parseInt(args[2]));
    }
  }

  ScanProgress run(ParcelTable parcels, int crashAt) {
    AtomicInteger pages = new AtomicInteger();
    return parcels
        .scan()
        .pageSize(PAGE_SIZE)
        .parallelScan(4)
        .resumeFrom(Files.exists(checkpoint) ? read(checkpoint) : null)
        .onProgress(this::keep)
        .forEachPage(page -> {
          write(page);
          if (pages.incrementAndGet() == crashAt) {
            Runtime.getRuntime().halt(CRASHED);
          }
        });
  }

  private void keep(ScanProgress progress) {
    Path next = checkpoint.resolveSibling("next.txt");
    try {
      Files.writeString(next, progress.checkpoint());
      Files.move(next, checkpoint, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(List<Parcel> page) {
    String lines =
        page.stream().map(parcel -> parcel.number() + "\n").collect(Collectors.joining());
    try {
      Files.writeString(numbers, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The numbers of all parcels that were seen, by whichever JVM. */
  List<Integer> seen() {
    return read(numbers).lines().map(Integer::valueOf).toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
