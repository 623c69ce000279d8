package example.marketlane.shop.returns;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import example.marketlane.shop.Database;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.log4j.Logger;

/** POST /api/returns opens a return. The refund is made by a nightly job once the parcel has arrived. */
public class ReturnServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ReturnServlet.class);

    private final ObjectMapper json = new ObjectMapper();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        JsonNode body = json.readTree(request.getInputStream());
        String sql = "INSERT INTO returns (order_id, sku, quantity, reason, state) VALUES (?, ?, ?, ?, 'OPEN')";
        try (Connection connection = Database.connect();
                PreparedStatement statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            statement.setString(1, body.path("orderId").asText());
            statement.setString(2, body.path("sku").asText());
            statement.setInt(3, body.path("quantity").asInt(1));
            statement.setString(4, body.path("reason").asText());
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                response.setStatus(HttpServletResponse.SC_CREATED);
                response.setContentType("application/json");
                json.writeValue(response.getOutputStream(), Collections.singletonMap("id", keys.getLong(1)));
            }
        } catch (SQLException e) {
            LOG.error("Return could not be opened", e);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }
}
