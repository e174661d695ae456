package org.consentry.flow.gatesheldout8.photoprints;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Scanner;

class PriceList {

    private final List<String> rows;

    private PriceList(List<String> rows) {
        this.rows = rows;
    }

    static PriceList standard() {
        return new PriceList(Arrays.asList("5 寸  0.6 元", "6 寸  0.8 元", "7 寸  1.5 元", "证件照 一版  15 元"));
    }

    /** Blocks. */
    static PriceList ofShop(int shop) {
        if (shop == 0) {
            return standard();
        }
        try {
            URL url = new URL("https://prints.example.invalid/prices/" + shop);
            HttpURLConnection connection = (HttpURLConnection) url.openConnection();
            List<String> rows = new ArrayList<>();
            try (Scanner scanner = new Scanner(connection.getInputStream(), "UTF-8")) {
                while (scanner.hasNextLine()) {
                    rows.add(scanner.nextLine());
                }
            }
            return new PriceList(rows);
        } catch (IOException e) {
            return standard();
        }
    }

    List<String> rows() {
        return rows;
    }
}
