package app;

import dev.dynaset.annotation.Document;

@Document
public record Address(String street, String city) {}
