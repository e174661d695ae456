package org.consentry.flow.gatesheldout7.toyrental;

class Toy {

    static final Toy[] ALL = {
            new Toy("木质轨道火车", 15), new Toy("儿童滑步车", 20), new Toy("磁力积木 120 片", 12), new Toy("电子琴", 18),
    };

    final String name;
    final int yuanPerWeek;

    private Toy(String name, int yuanPerWeek) {
        this.name = name;
        this.yuanPerWeek = yuanPerWeek;
    }

    @Override
    public String toString() {
        return name + "　" + yuanPerWeek + " 元/周";
    }
}
