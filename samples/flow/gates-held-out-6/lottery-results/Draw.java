package org.consentry.flow.gatesheldout6.lotteryresults;

import java.util.Locale;
import java.util.Random;

class Draw {

    private final int issue;
    private final int[] numbers = new int[6];

    Draw(int issue) {
        this.issue = issue;
        Random random = new Random(issue);
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = 1 + random.nextInt(33);
        }
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder("第").append(issue).append("期  ");
        for (int number : numbers) {
            sb.append(String.format(Locale.CHINA, "%02d ", number));
        }
        return sb.toString();
    }
}
