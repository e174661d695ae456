package org.consentry.flow.gatesheldout9.schoolcanteen;

class Meal {

    static final Meal[] WEEK = {
        new Meal("番茄炒蛋", 420), new Meal("红烧鸡块", 560), new Meal("清蒸鱼", 390),
        new Meal("麻婆豆腐", 450), new Meal("土豆牛肉", 610),
    };

    final String name;
    final int energy;

    Meal(String name, int energy) {
        this.name = name;
        this.energy = energy;
    }
}
