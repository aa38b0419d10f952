package org.parley.bargain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.number.Ratio;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Point tables with their published results: compares each with what {@link AdjustedWinner} makes of it. */
final class PublishedDivisions {

    private PublishedDivisions() {}

    /** @return how many cases there were */
    static int check(InputStream yaml) {
        List<Map<String, Object>> cases = list(new Load(LoadSettings.builder().build()).loadFromInputStream(yaml));
        for (Map<String, Object> one : cases) {
            String name = one.get("case").toString();
            Map<String, Object> points = map(one.get("points"));
            Map<String, Object> expected = map(one.get("expect"));
            List<String> parties = List.copyOf(points.keySet());
            Map<String, Object> first = map(points.get(parties.get(0)));
            Map<String, Object> second = map(points.get(parties.get(1)));
            List<String> issues = List.copyOf(first.keySet());
            List<AdjustedWinner.Stake> stakes = new ArrayList<>();
            for (int i = 0; i < issues.size(); i++) {
                stakes.add(new AdjustedWinner.Stake(
                        i, number(first.get(issues.get(i))), number(second.get(issues.get(i)))));
            }
            AdjustedWinner.Division division = AdjustedWinner.divide(stakes);
            assertThat(division.each()).as(name).isEqualTo(number(expected.get("each")));
            int split = issues.indexOf(expected.get("split").toString());
            assertThat(division.split()).as(name).hasValue(split);
            assertThat(division.shares().get(split).toFirst())
                    .as(name)
                    .isEqualTo(number(map(expected.get("shares")).get(parties.getFirst())));
        }
        return cases.size();
    }

    private static Ratio number(Object value) {
        return Ratio.parse(value.toString());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object value) {
        return (List<Map<String, Object>>) value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
