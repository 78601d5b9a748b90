package dev.dynaset.examples.tour;

import static dev.dynaset.examples.tour.SampleItems.hour;

import dev.dynaset.Page;
import dev.dynaset.PageToken;
import dev.dynaset.examples.steps.Steps;

/** Reads page by page, as a web page with a "next" link does. */
final class Pages {
  private Pages() {}

  static void run(TestDynamoModelTable models, Steps steps) {
    steps.chapter(
        "Pages",
        "A token is text that fits into a URL. It goes on behind the last item of its page, and"
            + " only for the query that it came from. page is the first page below, token its link"
            + " when it comes back: PageToken.valueOf(link). back is the token of the page before the"
            + " second one, first that of the first item.");
    Page<TestDynamoModel> page = steps.show(
        "models.byId(\"test\").limit(2).page()",
        () -> models.byId("test").limit(2).page());
    String link = steps.show(
        "page.next().orElseThrow().toString()", () -> page.next().orElseThrow().toString());
    PageToken token = PageToken.valueOf(link);
    Page<TestDynamoModel> second = steps.show(
        "models.byId(\"test\").limit(2).from(token).page()",
        () -> models.byId("test").limit(2).from(token).page());
    PageToken back = second.previous().orElseThrow();
    steps.show(
        "models.byId(\"test\").limit(2).from(back).page()",
        () -> models.byId("test").limit(2).from(back).page());
    steps.show(
        "models.byId(\"test\").from(token).list()",
        () -> models.byId("test").from(token).list());
    steps.show(
        "models.byId(\"test\").from(null).limit(2).page()",
        () -> models.byId("test").from(null).limit(2).page());
    steps.show(
        "models.byId(\"test\").dateGte(hour(8)).page().next()",
        () -> models.byId("test").dateGte(hour(8)).page().next());
    PageToken first = steps.show(
        "page.tokenOf(page.items().get(0))", () -> page.tokenOf(page.items().get(0)));
    steps.show(
        "models.byId(\"test\").from(first).limit(2).list()",
        () -> models.byId("test").from(first).limit(2).list());
    steps.show(
        "models.byId(\"test\").pageSize(4).pages().iterator().next().items().size()",
        () -> models.byId("test").pageSize(4).pages().iterator().next().items().size());
    steps.show("page.map(model -> model.date)", () -> page.map(model -> model.date));
    steps.showFailure(
        "models.byId(\"test\").from(token).last()",
        () -> models.byId("test").from(token).last());
    steps.showFailure(
        "models.byId(\"test\").reverse().from(token).list()",
        () -> models.byId("test").reverse().from(token).list());
    steps.showFailure("PageToken.valueOf(\"not a token\")", () -> PageToken.valueOf("not a token"));
  }
}
