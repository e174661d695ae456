package org.consentry.flow.gatesheldout8.habitwidget;

import java.util.Arrays;
import java.util.Calendar;
import java.util.List;

final class Habit {

    static final List<Habit> ALL = Arrays.asList(
            new Habit("喝八杯水", 0x7f), new Habit("晨跑三公里", 0x2a), new Habit("睡前阅读", 0x7f), new Habit("给父母打电话", 0x41));

    final String name;
    private final int days;

    private Habit(String name, int days) {
        this.name = name;
        this.days = days;
    }

    /** @return whether the habit is due on the weekday of a date */
    boolean isDue(Calendar date) {
        return (days >> (date.get(Calendar.DAY_OF_WEEK) - 1) & 1) == 1;
    }

    static String today() {
        StringBuilder text = new StringBuilder();
        Calendar now = Calendar.getInstance();
        for (Habit habit : ALL) {
            if (habit.isDue(now)) {
                text.append("○ ").append(habit.name).append('\n');
            }
        }
        return text.toString().trim();
    }
}
