package org.consentry.flow.consentgates.answersofjava;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

public class Main extends Activity {
    private boolean all = true;
    private final List<Runnable> held = new ArrayList<>();

    private void is(boolean right) {
        all &= right;
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        pipelines();
        orders();
        collections();
        optionals();
        functions();
        futures();
        if (all) {
            read();
        }
        new AlertDialog.Builder(this)
                .setMessage("请阅读并同意《隐私政策》")
                .setPositiveButton("同意", (d, w) -> read())
                .setNegativeButton("不同意", (d, w) -> finish())
                .setCancelable(false)
                .show();
    }

    private void pipelines() {
        List<P> ps = Arrays.asList(new P("c", 3), new P("a", 9), new P("b", 1));
        is(ps.stream().sorted(Comparator.comparing(P::getName)).findFirst().get().name.equals("a"));
        is(ps.stream().sorted(Comparator.comparing(P::getName).reversed()).findFirst().get().name.equals("c"));
        is(ps.stream().mapToInt(P::getAge).sum() == 13);
        is(ps.stream().map(P::getName).collect(Collectors.joining(",", "<", ">")).equals("<c,a,b>"));
        is(IntStream.rangeClosed(1, 4).boxed().collect(Collectors.toList()).size() == 4);
        is(ps.stream().skip(1).limit(1).anyMatch(p -> p.age == 9));
        is(ps.stream().max(Comparator.naturalOrder()).get().age == 9);
        is(ps.stream().collect(Collectors.groupingBy(p -> p.age > 2)).get(true).size() == 2);
        is(ps.stream().collect(Collectors.partitioningBy(p -> p.age > 2)).get(false).size() == 1);
        is(ps.stream().flatMap(p -> Stream.of(p.name, p.name)).distinct().count() == 3);
        is(ps.stream().map(P::getAge).reduce(0, Integer::sum) == 13);
    }

    private void orders() {
        List<P> ps = Arrays.asList(new P("c", 3), new P("a", 9), new P("b", 1));
        is(ps.stream().map(P::getAge).reduce(Integer::max).get() == 9);
        is(Stream.iterate(1, n -> n * 2).limit(5).mapToInt(n -> n).max().getAsInt() == 16);
        is(ps.stream().sorted().map(P::getName).collect(Collectors.toList()).get(0).equals("b"));
        is(ps.stream().sorted(Comparator.comparingInt((P p) -> p.age % 2).thenComparing(P::getName)).findFirst().get().name.equals("a"));
        is(ps.stream().collect(Collectors.toMap(P::getName, P::getAge)).get("a") == 9);
        is(Stream.concat(Stream.of("x"), ps.stream().map(P::getName)).count() == 4);
        is(ps.stream().collect(Collectors.groupingBy(p -> p.age > 2, Collectors.counting())).get(true) == 2L);
    }

    private void collections() {
        List<P> ps = Arrays.asList(new P("c", 3), new P("a", 9), new P("b", 1));
        is(new HashSet<>(Arrays.asList("a", "b")).stream().noneMatch("c"::equals));
        Map<String, Boolean> m = new HashMap<>();
        m.put("a", true); m.put("b", false);
        is(!m.values().stream().allMatch(Boolean::booleanValue));
        is(m.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).findFirst().get().equals("a"));
        int[] n = {0};
        Stream<P> lazy = ps.stream().peek(p -> n[0]++);
        is(n[0] == 0);
        lazy.anyMatch(p -> p.age == 9);
        is(n[0] == 2);
        is(Stream.of("a", "b").toArray().length == 2);
        is(new ArrayList<P>().stream().allMatch(p -> false));
        List<String> names = ps.stream().map(P::getName).collect(Collectors.toCollection(ArrayList::new));
        names.sort(Comparator.reverseOrder());
        is(names.get(0).equals("c"));
        is("a,b,,".split(",").length == 2);
        names.removeIf(((Predicate<String>) "c"::equals).negate());
        is(names.size() == 1);
        is(Stream.of(true, false).reduce(true, Boolean::logicalAnd) == false);
        is(Stream.of(Math.max(1, 2)).findAny().isPresent());
    }

    private void optionals() {
        Optional<String> none = Optional.empty();
        Optional<String> a = Optional.of("a");
        is(!none.isPresent() && a.isPresent());
        is(none.orElseGet(() -> "x").equals("x"));
        is(a.map(s -> s + "b").filter(s -> s.length() == 2).get().equals("ab"));
        is(!a.flatMap(s -> Optional.empty()).isPresent());
        try {
            none.orElseThrow(IllegalStateException::new);
            is(false);
        } catch (IllegalStateException e) {
            is(true);
        }
        none.ifPresent(s -> is(false));
        int[] n = {0};
        a.ifPresent(s -> n[0]++);
        is(n[0] == 1);
        is(OptionalInt.of(0).isPresent());
        is(!Optional.ofNullable(null).isPresent());
        try {
            none.get();
            is(false);
        } catch (NoSuchElementException e) {
            is(true);
        }
    }

    private void functions() {
        Function<Integer, Integer> plus = x -> x + 1;
        Function<Integer, Integer> twice = x -> x * 2;
        is(plus.andThen(twice).apply(3) == 8);
        is(plus.compose(twice).apply(3) == 7);
        Predicate<Integer> big = x -> x > 5;
        is(big.negate().and(x -> x > 3).test(4));
        is(big.or(x -> x == 1).test(1));
        is(Function.<Integer>identity().apply(5) == 5);
        int[] n = {0};
        Consumer<Integer> add = x -> n[0] += x;
        add.andThen(add).accept(2);
        is(n[0] == 4);
        UnaryOperator<String> trim = String::trim;
        is(trim.andThen(String::length).apply(" a ") == 1);
    }

    private void futures() {
        CompletableFuture<Integer> a = new CompletableFuture<>();
        CompletableFuture<Integer> b = CompletableFuture.supplyAsync(() -> 4);
        int[] n = {0};
        CompletableFuture<Void> sum = a.thenCombine(b, Integer::sum).thenAccept(x -> n[0] = x);
        CompletableFuture<Void> both = CompletableFuture.allOf(a, b);
        is(!both.isDone() && !a.isDone() && a.getNow(9) == 9);
        a.complete(3);
        is(b.join() == 4);
        is(sum.join() == null && n[0] == 7);
        is(both.join() == null && both.isDone() && !a.complete(5) && a.join() == 3);
        CompletableFuture<Integer> bad = CompletableFuture.supplyAsync(() -> {
            throw new IllegalStateException();
        });
        is(bad.exceptionally(e -> 8).join() == 8);
        is(bad.isCompletedExceptionally());
        try {
            bad.join();
            is(false);
        } catch (CompletionException e) {
            is(true);
        }
        is(a.thenCompose(x -> CompletableFuture.supplyAsync(() -> x + 1)).thenApplyAsync(x -> x * 2).join() == 8);
        is(a.handle((x, e) -> e == null ? x : -1).join() == 3);
        is(bad.handle((x, e) -> e == null ? x : -1).join() == -1);
        boolean[] when = {false};
        is(a.whenComplete((x, e) -> when[0] = true).join() == 3 && when[0]);
        Executor own = held::add;
        CompletableFuture<String> later = CompletableFuture.supplyAsync(() -> "ran", own);
        is(!later.isDone());
        for (Runnable one : held) {
            one.run();
        }
        is(later.isDone() && later.join().equals("ran"));
        CompletableFuture<Integer> direct = CompletableFuture.supplyAsync(() -> 5, Runnable::run);
        is(direct.isDone());
        ExecutorService pool = Executors.newSingleThreadExecutor();
        is(CompletableFuture.supplyAsync(() -> 6, pool).thenApply(x -> x + 1).join() == 7);
        is(CompletableFuture.anyOf(new CompletableFuture<String>(), a).join().equals(3));
        CompletableFuture<String> open = new CompletableFuture<>();
        try {
            open.get(1, TimeUnit.SECONDS);
            is(false);
        } catch (TimeoutException e) {
            is(true);
        } catch (Exception e) {
            is(false);
        }
        is(a.applyToEither(new CompletableFuture<Integer>(), x -> x + 1).join() == 4);
    }

    private void read() {
        Log.i("read", Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID));
    }

    private static final class P implements Comparable<P> {
        private final String name;
        private final int age;

        private P(String name, int age) {
            this.name = name;
            this.age = age;
        }

        private String getName() {
            return name;
        }

        private int getAge() {
            return age;
        }

        @Override
        public int compareTo(P other) {
            return Integer.compare(age, other.age);
        }
    }
}
