package example.marketlane.shop;

import java.sql.Connection;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

public final class Database {
    private Database() {
    }

    public static Connection connect() throws SQLException {
        try {
            DataSource source = (DataSource) new InitialContext().lookup("java:comp/env/jdbc/shop");
            return source.getConnection();
        } catch (NamingException e) {
            throw new SQLException("Data source jdbc/shop is not configured", e);
        }
    }
}
