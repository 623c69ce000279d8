package example.marketlane.shop.promotions;

import com.fasterxml.jackson.databind.ObjectMapper;
import example.marketlane.shop.Database;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.log4j.Logger;

/** GET /api/promotions/{code}?customer={id} */
public class PromotionServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(PromotionServlet.class);

    private final PromotionCalculator calculator = new PromotionCalculator();
    private final ObjectMapper json = new ObjectMapper();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String path = request.getPathInfo();
        if (path == null || path.length() < 2) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (Connection connection = Database.connect()) {
            List<Promotion> found = find(connection, path.substring(1));
            int orders = countOrders(connection, request.getParameter("customer"));
            response.setContentType("application/json");
            json.writeValue(response.getOutputStream(), calculator.applicable(found, orders, new Date()));
        } catch (SQLException e) {
            LOG.error("Promotion " + path + " could not be evaluated", e);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private List<Promotion> find(Connection connection, String code) throws SQLException {
        String sql = "SELECT code, percent, valid_from, valid_to, first_order, exclusive FROM promotions WHERE code = ? ORDER BY priority";
        List<Promotion> result = new ArrayList<Promotion>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, code);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    result.add(new Promotion(row.getString(1), row.getInt(2), row.getTimestamp(3), row.getTimestamp(4),
                            row.getBoolean(5), row.getBoolean(6)));
                }
            }
        }
        return result;
    }

    private int countOrders(Connection connection, String customer) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT COUNT(*) FROM orders_archive WHERE customer_id = ?")) {
            statement.setString(1, customer);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getInt(1) : 0;
            }
        }
    }
}
